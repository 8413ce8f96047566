package import Workbook

/// What the clear columns say of one session: enough to decide who may read which part of it.
package struct SessionRecord: Sendable {
  package let id: SessionID
  package let revision: Int
  package let state: SessionState
  package let kind: SessionKind
  package let status: SessionStatus
  package let supervisor: Person.ID
  /// The day it was held or, if it was not, the day it was planned for.
  package let day: Day
  package let uninterruptedMinutes: Int?
  package let cancelReason: CancelReason?
  package let recordedBy: Person.ID?
  package let recordedAt: Instant
  /// Supervisees in the order of the record, then others who came.
  package let people: [SessionPerson]
  package let discussions: [DiscussionRecord]
  let row: SessionRow

  package var supervisees: [Person.ID] { people.filter(\.isSupervisee).map(\.person) }
  package var attended: [Person.ID] {
    people.filter { $0.attendedPosition != nil }
      .sorted { ($0.attendedPosition ?? 0) < ($1.attendedPosition ?? 0) }.map(\.person)
  }
  package var position: SessionPosition { SessionPosition(day: day, id: id) }
}

/// One person's part in a session.
package struct SessionPerson: Sendable, Equatable {
  package let person: Person.ID
  package let isSupervisee: Bool
  let attendedPosition: Int?
  package let confirmation: SessionConfirmation?
  package let usefulness: Usefulness?
}

/// A supervisee's own word on whether it happened, for how long, and whether it was interrupted.
package struct SessionConfirmation: Sendable, Hashable {
  package let at: Instant
  package let happened: Bool
  package let minutes: Int?
  package let interrupted: Bool?
}

/// Usefulness of a session, by the supervisee (DOMAIN §1.3): 1 not at all to 5 completely.
package struct Usefulness: Sendable, Hashable {
  package let spokeHonestly: Int
  package let thinkingMoved: Int
  package let knowWhatHappensNext: Int

  /// `nil` unless all three are 1 to 5.
  package init?(spokeHonestly: Int, thinkingMoved: Int, knowWhatHappensNext: Int) {
    guard [spokeHonestly, thinkingMoved, knowWhatHappensNext].allSatisfy((1...5).contains)
    else { return nil }
    self.spokeHonestly = spokeHonestly
    self.thinkingMoved = thinkingMoved
    self.knowWhatHappensNext = knowWhatHappensNext
  }
}

/// What the clear columns say of one case discussion.
package struct DiscussionRecord: Sendable, Equatable {
  package let id: CaseDiscussion.ID
  package let child: ChildTag
  package let outcome: CaseDiscussion.Outcome
  package let decisionKind: Decision.Kind?
  /// An urgent decision whose rationale is still due.
  package let isUnsigned: Bool
  package let reviewDate: Day?
  package let copied: CopiedToFile?
  package let emotionalImpactConsidered: Bool?
  package let isChosen: Bool
  package let supervisorDepth: Depth?
  package let qualityDepth: Depth?
  /// The ratings that are in, by supervisee.
  package let superviseeDepths: [Person.ID: Depth]
}

/// Where a session stands in a list, newest first.
package struct SessionPosition: Hashable, Sendable {
  package let day: Day
  package let id: SessionID

  package init(day: Day, id: SessionID) {
    self.day = day
    self.id = id
  }
}

/// Which parts of a session are to be opened: never more than the reader may read.
package struct SessionParts: Sendable, Equatable {
  package enum Cases: Sendable, Equatable {
    case none
    case all
    case about(Set<ChildTag>)

    func contains(_ child: ChildTag) -> Bool {
      switch self {
      case .none: false
      case .all: true
      case .about(let children): children.contains(child)
      }
    }
  }

  package var record: Bool
  package var cases: Cases
  package var personalPart: Bool

  package init(record: Bool, cases: Cases, personalPart: Bool) {
    self.record = record
    self.cases = cases
    self.personalPart = personalPart
  }

  package static let all = SessionParts(record: true, cases: .all, personalPart: true)
}
