import ArgumentParser
import Foundation
import Storage

/// Where the files stand that must not lie with the data.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of signed checkpoints of the access log, outside the data folder. Default: checkpoints in the keys folder.",
      valueName: "file"))
  var checkpoints: String?

  @Option(
    help: ArgumentHelp(
      """
      The one copy of the keystore, best on another disk. It is replaced before an erasure is reported as done; keep no \
      other copy, or what is erased can still be read with it.
      """, valueName: "file"))
  var keystoreCopy: String?

  /// - Throws: when what is said would be lost with the folders that it is there to outlast.
  func refuse(inside data: String, _ keys: String) throws {
    try Folder.refuse(checkpoints: checkpoints, inside: data)
    try Folder.refuse(keystoreCopy: keystoreCopy, beside: data, keys)
  }

  func configuration(data: String, keys: String) -> Store.Configuration {
    var configuration = Store.Configuration(dataFolder: data, keysFolder: keys)
    if let checkpoints { configuration.checkpointPath = checkpoints }
    configuration.keystoreCopyPath = keystoreCopy
    return configuration
  }
}
