/// A slip that opens the form: for one answer on a phone of one's own, or for a shared screen until a moment.
///
/// Nobody can see which slips were used.
package struct ParticipationSlip: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case oneAnswer, sharedScreen
  }

  package let kind: Kind
  package let activity: Activity.ID?
  /// With a worker there, no answer without a name is taken.
  package let workerPresent: Bool
  /// The last day on which it opens the form.
  package let until: Day

  package init(kind: Kind, activity: Activity.ID?, workerPresent: Bool, until: Day) {
    self.kind = kind
    self.activity = activity
    self.workerPresent = workerPresent
    self.until = until
  }

  package var place: CapturePlace {
    switch kind {
    case .oneAnswer: .ownDevice
    case .sharedScreen: workerPresent ? .withWorker : .unattendedScreen
    }
  }

  /// An unused slip is void after so many wrong tries.
  package static let wrongTriesUntilVoid = 5
}
