import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// How a caller stands to contributions today: worked out once a transaction from the organisation as it is.
struct ContributionAccess {
  private let standing: Standing
  private let settings: ParticipationArrangements
  private let route: FeedbackRoute

  init(_ standing: Standing, in snapshot: Snapshot, on today: Day) throws {
    self.standing = standing
    settings = try snapshot.participationSettings().value
    route = try snapshot.feedbackRoute(on: today)
  }

  /// Whoever it is about, and everybody above and below them, stands in no relation to it at all.
  func relations(to contribution: ContributionHead) -> Set<AccessRelation> {
    let me = standing.person
    guard isUnconcerned(about: contribution.aboutWorker) else { return [] }
    // What nobody has read is for checkers and safeguarding leads alone, whatever the reason.
    var relations: Set<AccessRelation> = contribution.gate == .pending ? [] : [.unconcerned]
    if contribution.gatheredBy == me { relations.insert(.gatherer) }
    let waits = contribution.waitsForReading
    if waits, settings.checker == me || settings.deputy == me { relations.insert(.checker) }
    if readers(of: contribution).contains(me) {
      relations.insert(standing.roles.isDisjoint(with: Self.leads) ? .fallback : .routed)
    }
    guard contribution.gate == .clear else { return relations }
    if contribution.decisionMaker == me { relations.insert(.decisionMaker) }
    if contribution.mayBeComplaint, settings.complaintsManager == me {
      relations.insert(.complaintsManager)
    }
    return relations
  }

  /// Whether somebody may have to do with what is about this person.
  func isUnconcerned(_ somebody: Person.ID? = nil, about person: Person.ID?) -> Bool {
    guard let person else { return true }
    return route.line.isUnconcerned(somebody ?? standing.person, about: person)
  }

  private static let leads: Set<Role> = [.participationLead, .safeguardingLead]

  /// While nobody has read it, or where somebody may be hurt, it is the safeguarding leads' (DOMAIN §3).
  private func readers(of contribution: ContributionHead) -> Set<Person.ID> {
    let handlers = route.handlers(about: contribution.aboutWorker)
    guard contribution.gate != .clear else { return handlers }
    let safeguarding = route.safeguardingLeads.filter {
      isUnconcerned($0, about: contribution.aboutWorker)
    }
    if !safeguarding.isEmpty { return safeguarding }
    // Every safeguarding lead is concerned: the fallback outside the line.
    return contribution.aboutWorker == nil ? [] : handlers.subtracting(route.participationLeads)
  }
}

extension ContributionHead {
  /// Whether some free text of it has been read by nobody.
  var waitsForReading: Bool {
    withdrawnOn == nil && (gate == .pending || replyGate == .pending)
  }
}

/// One contribution with what the caller may see of it.
struct VisibleContribution {
  let record: ContributionRecord
  let relations: Set<AccessRelation>
  let parts: Set<AccessPart>

  var showsWords: Bool { parts.contains(.words) }

  /// A reply that nobody has read for safety is for checkers and safeguarding leads alone.
  func showsReply(to standing: Standing) -> Bool {
    guard showsWords else { return false }
    return record.head.replyGate == .clear || relations.contains(.checker)
      || standing.roles.contains(.safeguardingLead)
  }
}

extension Writing {
  /// The contribution that an act is about, if the table lets the caller do it.
  func contribution(_ id: Contribution.ID) throws -> VisibleContribution {
    let access = try ContributionAccess(standing, in: transaction, on: today)
    guard let record = try transaction.contribution(id) else {
      throw Fault.notFound("contribution")
    }
    let relations = access.relations(to: record.head)
    let parts = try require(relations, "contribution")
    if let child = record.head.child { transaction.notes.wrote(.child(child), record: id.uuid) }
    return VisibleContribution(record: record, relations: relations, parts: parts)
  }
}
