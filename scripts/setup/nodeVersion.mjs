// Imported first and alone: it must run on a Node that is too old for the rest, so it uses nothing newer than Node 14.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Inroad needs Node 20.19 or newer; this is Node ${process.versions.node}. Get a current one from https://nodejs.org.`,
  );
  process.exit(1);
}
