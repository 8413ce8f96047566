/// What a value is, as far as its first byte tells, with whole numbers told from others lexically:
/// `1.0` and `1e2` are not integers.
package enum JSONKind: UInt8, Sendable {
  case object, array, string, integer, number, boolean, null
}
