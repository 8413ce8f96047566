import Foundation
import GRDB
import Sealing
package import Workbook

/// What stands of a contribution beside its words.
package struct ContributionHead: Sendable, Equatable {
  package let id: Contribution.ID
  package let revision: Int
  package let receivedOn: Day
  package let path: AnswerPath
  package let gate: SafetyGate
  /// `nil` while there is no reply with words.
  package let replyGate: SafetyGate?
  package let isNamed: Bool
  package let child: ChildTag?
  package let activity: Activity.ID?
  package let aboutWorker: Person.ID?
  package let gatheredBy: Person.ID?
  package let decisionMaker: Person.ID?
  /// The day promised with "more time".
  package let promisedBy: Day?
  package let mayBeComplaint: Bool
  package let withdrawnOn: Day?
  /// Who took it back; `nil` when the holder of the code did.
  package let withdrawnBy: Person.ID?
}

/// A contribution with its words and what became of it.
package struct ContributionRecord: Sendable, Equatable {
  package let head: ContributionHead
  /// `nil` once it was taken back.
  package let entry: ContributionEntry?
  /// The oldest first; empty once it was taken back.
  package let steps: [HandlingStep]
}

struct ContributionRow: FetchableRecord {
  static let select = """
    SELECT contribution.*, child.tag AS child_tag FROM contribution
    LEFT JOIN child ON child.number = contribution.child
    """

  var id: UUID
  var revision: Int
  var receivedOn: String
  var keySubject: Data
  var keyID: Data
  var blob: Data?
  var named: Bool
  var childTag: Data?
  var activity: UUID?
  var aboutWorker: UUID?
  var gatheredBy: UUID?
  var gate: Int
  var replyGate: Int?
  var state: Int
  var decision: Int?
  var reply: Int?
  var decisionMaker: UUID?
  var promisedBy: String?
  var mayBeComplaint: Bool
  var withdrawnOn: String?
  var withdrawnBy: UUID?

  init(row: Row) {
    id = row["id"]
    revision = row["revision"]
    receivedOn = row["received_on"]
    keySubject = row["key_subject"]
    keyID = row["key_id"]
    blob = row["blob"]
    named = row["named"]
    childTag = row["child_tag"]
    activity = row["activity"]
    aboutWorker = row["about_worker"]
    gatheredBy = row["gathered_by"]
    gate = row["gate"]
    replyGate = row["reply_gate"]
    state = row["state"]
    decision = row["decision"]
    reply = row["reply"]
    decisionMaker = row["decision_maker"]
    promisedBy = row["promised_by"]
    mayBeComplaint = row["may_be_complaint"]
    withdrawnOn = row["withdrawn_on"]
    withdrawnBy = row["withdrawn_by"]
  }

  var subject: KeySubject {
    get throws { KeySubject(.contribution, try Bytes16(column: keySubject, of: .contribution)) }
  }

  func head() throws -> ContributionHead {
    let kind = RecordKind.contribution
    return ContributionHead(
      id: Contribution.ID(id), revision: revision,
      receivedOn: try Day(column: receivedOn, of: kind),
      path: AnswerPath(
        state: try AnswerPath.State(code: state, of: kind),
        decision: try decision.map { try Outcome.Kind(code: $0, of: kind) },
        reply: try reply.map { try Reply(code: $0, of: kind) }),
      gate: try SafetyGate(code: gate, of: kind),
      replyGate: try replyGate.map { try SafetyGate(code: $0, of: kind) },
      isNamed: named,
      child: try childTag.map { ChildTag(try Bytes16(column: $0, of: kind)) },
      activity: activity.map { Activity.ID($0) }, aboutWorker: aboutWorker.map { Person.ID($0) },
      gatheredBy: gatheredBy.map { Person.ID($0) },
      decisionMaker: decisionMaker.map { Person.ID($0) },
      promisedBy: try promisedBy.map { try Day(column: $0, of: kind) },
      mayBeComplaint: mayBeComplaint,
      withdrawnOn: try withdrawnOn.map { try Day(column: $0, of: kind) },
      withdrawnBy: withdrawnBy.map { Person.ID($0) })
  }
}
