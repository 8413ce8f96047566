package import Workbook

/// The provider vouches for somebody.
package struct SignedOn: Hashable, Sendable {
  package let identity: Identity
  /// When they last proved to the provider who they are (claim `auth_time`); nil if it does not say.
  package let signedInAt: Instant?
  /// Whether this sign-in was begun `freshly` and the provider showed that they have just proved it
  /// again. Whoever steps up still compares the identity with the session's.
  package let isFresh: Bool
}
