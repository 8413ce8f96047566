import ArgumentParser
import Foundation

/// Where the files are.
enum Folder {
  struct Pair {
    let data: String
    let keys: String

    /// Without folders of its own the demo lives in `workbook-demo` of the present folder, with its keys beside it.
    init(data: String?, keys: String?, isDemo: Bool) throws {
      let data = data ?? "workbook-demo"
      self.data = data
      // Only in the demo may the keys lie with the data: what they protect is invented.
      self.keys = keys ?? data + "/keys"
    }
  }

  /// - Throws: when the copy would lie where a fire or a thief of the original gets it too.
  static func refuse(keystoreCopy: String?, beside data: String, _ keys: String) throws {
    guard let keystoreCopy else { return }
    guard isInside(keystoreCopy, data) || isInside(keystoreCopy, keys) else { return }
    throw ValidationError(
      "The copy of the keystore must not lie in the data folder or the keys folder, with which it would be lost or stolen: name a file on another disk with --keystore-copy."
    )
  }

  /// - Throws: when the checkpoints could not contradict an older data folder.
  static func refuse(checkpoints: String?, inside data: String) throws {
    guard let checkpoints, isInside(checkpoints, data) else { return }
    throw ValidationError(
      "The checkpoints must not lie inside the data folder: whoever puts an older folder in its place would bring older ones."
    )
  }

  static func isInside(_ inner: String, _ outer: String) -> Bool {
    let inner = URL(filePath: inner).standardizedFileURL.path
    let outer = URL(filePath: outer).standardizedFileURL.path
    return inner == outer || inner.hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
  }
}
