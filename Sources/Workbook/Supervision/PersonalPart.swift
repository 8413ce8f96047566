/// What concerns the supervisee alone: a separate object with separate readers (DOMAIN §1.1).
///
/// For staff of another agency `leave`, `performance` and `wellbeing` are refused unless a sharing agreement is recorded.
package struct PersonalPart: Hashable, Sendable {
  package var workload: Words?
  package var wellbeing: Words?
  package var development: Words?
  package var performance: Words?
  package var leave: Words?
  package var safety: Words?
  package var anythingElse: Words?
  /// `WATCH-5`…`7`, about oneself or the service: never one person about another.
  package var watched: [WatchedCondition] = []

  package init() {}
}
