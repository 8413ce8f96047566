package import Workbook

/// What a young person's own page may ask of the service, and nothing else.
///
/// Every function that can refuse throws a ``DoorRefusal``; anything else is our own trouble.
package struct YoungPeoplesDoor: Sendable {
  /// - Parameter slip: The code of an invitation, as typed or carried along; `nil` for none.
  package var opening: @Sendable (_ slip: String?) async throws -> FormOpening
  package var nearby: @Sendable () async throws -> NearbyHelp
  package var say: @Sendable (_ words: OwnWords, _ slip: String?) async throws -> Said
  /// Somebody who was given a code wants none.
  package var doWithoutCode: @Sendable (_ typed: String) async throws -> Void
  /// May take seconds after wrong tries.
  package var follow: @Sendable (_ typed: String) async throws -> FollowedAnswer
  package var reply:
    @Sendable (_ reply: Reply, _ words: String?, _ typed: String) async throws -> Void
  package var words: YoungPeoplesWords
  /// In the order in which they are asked.
  package var asks: [ListItemID]

  package init(
    opening: @escaping @Sendable (_ slip: String?) async throws -> FormOpening,
    nearby: @escaping @Sendable () async throws -> NearbyHelp,
    say: @escaping @Sendable (_ words: OwnWords, _ slip: String?) async throws -> Said,
    doWithoutCode: @escaping @Sendable (_ typed: String) async throws -> Void,
    follow: @escaping @Sendable (_ typed: String) async throws -> FollowedAnswer,
    reply:
      @escaping @Sendable (_ reply: Reply, _ words: String?, _ typed: String) async throws ->
      Void,
    words: YoungPeoplesWords, asks: [ListItemID]
  ) {
    self.opening = opening
    self.nearby = nearby
    self.say = say
    self.doWithoutCode = doWithoutCode
    self.follow = follow
    self.reply = reply
    self.words = words
    self.asks = asks
  }
}
