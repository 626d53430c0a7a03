// Imported before anything else, so that an old Node meets this sentence and not a syntax error further on.
const OLDEST_MAJOR = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_MAJOR) {
  console.error(
    `Regieplan needs Node ${OLDEST_MAJOR} or newer to set itself up; this is Node ${process.version} (${process.execPath}).\n` +
      'Install a current Node from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
