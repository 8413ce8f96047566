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

  static func isInside(_ inner: String, _ outer: String) -> Bool {
    let inner = URL(filePath: inner).standardizedFileURL.path
    let outer = URL(filePath: outer).standardizedFileURL.path
    return inner == outer || inner.hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
  }
}
