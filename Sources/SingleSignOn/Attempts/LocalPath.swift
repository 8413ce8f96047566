/// Where to go on this server after signing in; never another server.
package struct LocalPath: Hashable, Sendable {
  package let text: String

  /// Nil unless it is a path from one "/" on, with or without a query: printable ASCII without
  /// spaces, no backslash (which browsers read as a slash), no "//", at most 2,048 characters.
  package init?(_ text: String) {
    guard text.utf8.count <= 2048, text.utf8.first == UInt8(ascii: "/"),
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
      !text.contains("//")
    else { return nil }
    self.text = text
  }
}
