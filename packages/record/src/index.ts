export {
  bodyDigest,
  bodyHash,
  canonicalBytes,
  canonicalText,
  type Json,
  parseCanonical,
  sheetDigest,
} from "./canonical.ts"
export { type Checkpoint, formatCheckpoint, parseCheckpoint } from "./checkpoint.ts"
export { type FileDigest, fileDigest } from "./file-digest.ts"
export type { Finding } from "./findings.ts"
export {
  assembleLeaf,
  type EntryHeader,
  type Leaf,
  type LeafRefusal,
  leafText,
  parseLeaf,
  seenHead,
  seenRoot,
  signLeaf,
} from "./leaf.ts"
export {
  cosignatureBytes,
  cosignatureMessage,
  formatVerifierKey,
  type KeyType,
  type NoteRefusal,
  nobleSigner,
  nobleVerifier,
  openNote,
  parseNote,
  parseVerifierKey,
  type Signed,
  type Signer,
  signatureLine,
  type Verifier,
  type VerifierKey,
  verifierKey,
  verifierKeyOrNull,
} from "./note.ts"
export { pad, unpad } from "./padding.ts"
export { formatPolicy, meetsPolicy, type Policy, type PolicyRefusal, parsePolicy } from "./policy.ts"
export { type PreparedDocument, prepareDocument } from "./prepare.ts"
export { formatProof, type PortableProof, type ProofRefusal, parseProof, verifyProof } from "./proof.ts"
export { BUNDLE_FORMAT, mapReader, parseSealedSums, type RecordReader, sealedSums } from "./reader.ts"
export {
  type OpenedRow,
  openRow,
  rowOpener,
  rowSalt,
  type SealedRows,
  sealRows,
  sharedListKey,
  verifyRow,
} from "./sealed-list.ts"
export { equalBytes, fromBase64, fromDecimal, fromHex, fromUtf8, toBase64, toHex, toUtf8 } from "./strict.ts"
export { readTar, type TarRefusal, writeTar } from "./tar.ts"
export {
  encodeEntries,
  newTiles,
  parseEntries,
  parseTilePath,
  recordFiles,
  type TileName,
  tileBytes,
  tilePath,
  tilesOf,
} from "./tiles.ts"
export {
  createTree,
  EMPTY_ROOT,
  type Hash,
  leafHash,
  nodeHash,
  type Tree,
  verifyConsistency,
  verifyInclusion,
} from "./tree.ts"
export { Turns } from "./turns.ts"
export { type VerifiedEntry, type VerifyOptions, type VerifyReport, verifyRecord } from "./verify.ts"
export type { OpenSealed } from "./verify-documents.ts"
export {
  type Cosignable,
  type CosignRefusal,
  type CosignRequest,
  cosign,
  decideCosignature,
  formatCosignRequest,
  parseCosignRequest,
  type WitnessState,
} from "./witness.ts"
export { type ReadOut, readOut } from "./words.ts"
