/// A button pressed twice does its work once, and both presses get the same answer.
///
/// A browser shows the answer to the second press alone, so it has to bear the code too; after a moment what was
/// answered is forgotten and only that the token is used is known.
actor OncePerToken<Answer: Sendable> {
  enum Outcome: Sendable {
    case answer(Answer)
    /// Done some time ago.
    case doneBefore
  }

  private enum State {
    case underway(Task<Answer, any Error>)
    case done
  }

  private let most: Int
  private let rememberFor: Duration
  private var states: [String: State] = [:]
  private var order: [String] = []

  /// - Parameters:
  ///   - most: How many tokens are remembered; the oldest goes first.
  ///   - rememberFor: How long the answer itself is kept for a second press.
  init(most: Int = 4_096, rememberFor: Duration = .seconds(20)) {
    self.most = most
    self.rememberFor = rememberFor
  }

  /// What became of a token that was used already; `nil` for a new one.
  func outcome(_ token: String) async throws -> Outcome? {
    switch states[token] {
    case .done: .doneBefore
    case .underway(let task): .answer(try await task.value)
    case nil: nil
    }
  }

  /// - Throws: what the work threw; then the token is free again.
  func answer(
    _ token: String, _ work: @escaping @Sendable () async throws -> Answer
  ) async throws -> Outcome {
    if let outcome = try await outcome(token) { return outcome }
    let task = Task { try await work() }
    states[token] = .underway(task)
    order.append(token)
    if order.count > most { states[order.removeFirst()] = nil }
    do {
      let answer = try await task.value
      Task { await forget(token, after: rememberFor) }
      return .answer(answer)
    } catch {
      states[token] = nil
      order.removeAll { $0 == token }
      throw error
    }
  }

  private func forget(_ token: String, after wait: Duration) async {
    do { try await Task.sleep(for: wait) } catch { return }
    if states[token] != nil { states[token] = .done }
  }
}
