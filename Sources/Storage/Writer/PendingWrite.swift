/// A write that waits for its turn. Answered exactly once: by what `perform` returned, after the
/// commit, or by `refuse`.
struct PendingWrite: Sendable {
  let act: Act
  /// Runs the body; what it returns answers the caller.
  let perform: @Sendable (Transaction) throws -> @Sendable () -> Void
  let refuse: @Sendable (any Error) -> Void
}
