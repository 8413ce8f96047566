/// One entry of the tape a scan leaves behind: a value, or the name of a member before its value.
struct Token: Sendable {
  /// Where the text begins and ends, quotation marks and brackets included.
  var start: UInt32
  var end: UInt32
  /// The tape index after this value and everything in it. While a container is still open it
  /// holds the index of the container around it, so that no stack is needed.
  var next: UInt32
  let kind: JSONKind
  /// A string with a backslash in it, which must be unescaped before it is compared.
  var hasEscapes = false

  static let noParent = UInt32.max
}
