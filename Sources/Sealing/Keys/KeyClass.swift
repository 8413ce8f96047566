/// What a data key belongs to, and so what is lost for ever when it is destroyed (DESIGN §5).
///
/// The raw values are written to the keystore: they never change and are never used again.
package enum KeyClass: UInt8, CaseIterable, Sendable {
  /// One for each child: every passage about that child, and the display form of the reference.
  case child = 1
  /// One for each supervisor and supervisee: what their sessions say that is about no child.
  case supervisorySeries = 2
  /// One for each practitioner: the personal parts of all their sessions.
  case personalPart = 3
  /// One for each check-in.
  case checkIn = 4
  /// One for each contribution by a young person.
  case contribution = 5
  /// One for the whole authority: words that belong to nobody in particular.
  case organisation = 6
}
