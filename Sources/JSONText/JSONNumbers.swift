extension JSONDocument {
  /// A whole number, lexically: `1` and `-0`, not `1.0` or `1e2`; nil when it does not fit 64 bits.
  package func integer(_ node: JSONNode) -> Int64? {
    guard kind(of: node) == .integer else { return nil }
    return Int64(String(decoding: text(of: node), as: UTF8.self))
  }

  /// The nearest double; nil when the node is no number, or one too large (`1e400`) or too close to
  /// nought (`1e-400`) for any. Foundation's decoder refuses both (Swift 6.3.1).
  package func double(_ node: JSONNode) -> Double? {
    switch kind(of: node) {
    case .integer, .number:
      let text = text(of: node)
      guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
        return nil
      }
      return value.isZero && !isWrittenAsZero(text) ? nil : value
    default: return nil
    }
  }

  private func isWrittenAsZero(_ number: ArraySlice<UInt8>) -> Bool {
    number.prefix { $0 | 0x20 != UInt8(ascii: "e") }.allSatisfy {
      !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0)
    }
  }

  /// `true` or `false`; nil for anything else.
  package func boolean(_ node: JSONNode) -> Bool? {
    guard kind(of: node) == .boolean else { return nil }
    return text(of: node).first == UInt8(ascii: "t")
  }
}
