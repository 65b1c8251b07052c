/** Something that whoever deploys can put right: its message is all they need to read. */
export class CannotDeploy extends Error {
  override readonly name = 'CannotDeploy';
}
