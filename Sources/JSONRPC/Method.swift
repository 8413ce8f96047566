/// A method as those who decide about its calls see it.
package struct Method: Sendable, Equatable {
  /// How long a call may take.
  package enum Pace: Sendable, Equatable {
    /// The caller is told when the deadline has passed; the work goes on to its end all the same, so
    /// that a write is never cut in half.
    case withinDeadline
    /// A long poll: no deadline, not counted among the calls in flight, and cancelled with its caller.
    case waiting
  }

  package let name: String
  /// May be called without signing in.
  package let isOpen: Bool
  package let pace: Pace

  package init(name: String, isOpen: Bool = false, pace: Pace = .withinDeadline) {
    self.name = name
    self.isOpen = isOpen
    self.pace = pace
  }
}
