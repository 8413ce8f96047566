import ArgumentParser
import Foundation
import Sealing
import Storage

struct RotateMasterKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Wrap every key anew under a new master key, while the service is stopped.",
    discussion: """
      To be done when somebody may have seen the master key. The records are not touched. A rotation that is broken off is \
      finished by running it again.
      """)

  @Option(help: "The folder of the database.")
  var data: String

  @Option(help: "The folder of the master key.")
  var keys: String

  @Option(
    help: ArgumentHelp(
      "The one copy of the keystore, replaced now; without it the copy needs the old master key.",
      valueName: "file"))
  var keystoreCopy: String?

  func validate() throws {
    try Folder.refuse(keystoreCopy: keystoreCopy, beside: data, keys)
  }

  func run() async throws {
    Process.prepare()
    let files = Store.Configuration(dataFolder: data, keysFolder: keys)
    try requireCopysPlace(files)
    try Keystore.rotateMasterKey(keystoreAt: files.keystorePath, masterKeyAt: files.masterKeyPath)
    do {
      if let keystoreCopy { try KeystoreCopy.replace(at: keystoreCopy, from: files.keystorePath) }
    } catch {
      throw Refusal(
        """
        The master key \(files.masterKeyPath) IS a new one: print it and lock it away now. But the keystore's copy was not \
        replaced and still needs the old key. \(error) Then run workbook-server backup with --keystore-copy before anything else.
        """)
    }
    print(text(files))
  }

  /// Before anything is changed.
  private func requireCopysPlace(_ files: Store.Configuration) throws {
    guard let keystoreCopy else { return }
    let folder = URL(filePath: keystoreCopy).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw Refusal(
        "There is no folder \(folder) for the keystore's copy: mount the disk that it is on, and try again. Nothing was changed."
      )
    }
    do {
      try KeystoreCopy.check(at: keystoreCopy, of: files.keystorePath)
    } catch {
      throw Refusal("\(error) Nothing was changed.")
    }
  }

  private func text(_ files: Store.Configuration) -> String {
    let copy =
      keystoreCopy.map { "The keystore's copy \($0) was replaced." }
      ?? "The keystore's copy was not replaced: run workbook-server backup with --keystore-copy before anything else."
    return """
      The master key \(files.masterKeyPath) is a new one. Print it and lock it away now: without it nothing sealed can be read.
      \(copy)
      Destroy, once that is done: every print and copy of the old master key, and every other copy of the keystore made \
      before now. Whoever has both can read what was sealed until today.
      """
  }
}
