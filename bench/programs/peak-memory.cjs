// Loaded before a program: says how much memory its process had at the most, in MB, as the last line.
process.on('exit', () => {
  console.error(Math.round(process.resourceUsage().maxRSS / 1024));
});
