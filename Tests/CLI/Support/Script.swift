import Foundation
import Synchronization

@testable import WorkbookCLI

/// A terminal whose answers are written down beforehand, and which keeps what it is told.
final class Script: Sendable {
  private struct State {
    var answers: [String]
    var printed = ""
    var said = ""
    var unseen: [String] = []
  }

  private let state: Mutex<State>
  private let input: [UInt8]

  init(_ answers: [String] = [], input: String = "") {
    state = Mutex(State(answers: answers))
    self.input = Array(input.utf8)
  }

  /// What went to standard output.
  var printed: String { state.withLock { $0.printed } }
  /// What went to standard error.
  var said: String { state.withLock { $0.said } }
  /// What was asked for without being shown.
  var unseen: [String] { state.withLock { $0.unseen } }
  /// Answers that nobody asked for.
  var left: [String] { state.withLock { $0.answers } }

  func terminal(interactive: Bool) -> Terminal {
    Terminal(
      isInteractive: interactive,
      print: { text in self.state.withLock { $0.printed += Layout.ended(text) } },
      say: { text in self.state.withLock { $0.said += Layout.ended(text) } },
      prompt: { text in self.state.withLock { $0.said += text } },
      readLine: { self.next() }, readSecret: { self.nextUnseen() }, readAll: { self.input })
  }

  private func nextUnseen() -> String? {
    state.withLock { state in
      guard !state.answers.isEmpty else { return nil }
      let answer = state.answers.removeFirst()
      state.unseen.append(answer)
      state.said += "\n"
      return answer
    }
  }

  private func next() -> String? {
    state.withLock { state in
      guard !state.answers.isEmpty else { return nil }
      let answer = state.answers.removeFirst()
      state.said += answer + "\n"
      return answer
    }
  }
}
