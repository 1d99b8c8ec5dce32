/** What the years that notes speak of begin with: signs from which a look for a date may start. */
export const centuries: readonly string[] = ['19', '20'];
