extension JSONDocument {
  /// A whole number, lexically: `1` and `-0`, not `1.0` or `1e2`; nil when it does not fit 64 bits.
  package func integer(_ node: JSONNode) -> Int64? {
    guard kind(of: node) == .integer else { return nil }
    return Int64(String(decoding: text(of: node), as: UTF8.self))
  }

  /// The nearest double; nil when the node is no number or is too large for any (`1e400`).
  package func double(_ node: JSONNode) -> Double? {
    switch kind(of: node) {
    case .integer, .number:
      let value = Double(String(decoding: text(of: node), as: UTF8.self))
      return value?.isFinite == true ? value : nil
    default: return nil
    }
  }

  /// `true` or `false`; nil for anything else.
  package func boolean(_ node: JSONNode) -> Bool? {
    guard kind(of: node) == .boolean else { return nil }
    return text(of: node).first == UInt8(ascii: "t")
  }
}
