package import struct Foundation.UUID

/// The id of one kind of thing, so that an action's id cannot be handed where a person's is wanted.
///
/// Records made by a client or by us carry UUIDv7 (RFC 9562 §5.7), so ids sort by creation.
package struct Identifier<Of>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let uuid: UUID

  package init(_ uuid: UUID) {
    self.uuid = uuid
  }

  /// Reads the canonical 36-character form in either case; `nil` for anything else.
  package init?(_ text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.uuid = uuid
  }

  /// The canonical form in lower case.
  package var description: String { uuid.uuidString.lowercased() }

  package static func < (left: Self, right: Self) -> Bool {
    withUnsafeBytes(of: left.uuid.uuid) { left in
      withUnsafeBytes(of: right.uuid.uuid) { right in left.lexicographicallyPrecedes(right) }
    }
  }
}
