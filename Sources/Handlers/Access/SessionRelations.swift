import Storage
import Workbook
import WorkbookProtocol

/// How a caller stands to one session today, and what of it they may therefore read.
struct SessionAccess {
  let relations: Set<AccessRelation>
  private let allocated: Set<ChildTag>
  private let openedChildren: Set<ChildTag>

  /// - Parameter opened: For whom the caller has broken the glass.
  init(
    _ session: SessionRecord, for standing: Standing, opened: OpenGlass = OpenGlass(),
    in snapshot: Snapshot,
    on today: Day
  ) throws {
    var relations: Set<AccessRelation> = [.anyone, .authority]
    let me = standing.person
    let supervisees = Set(session.supervisees)
    if supervisees.contains(me) { relations.insert(.supervisee) }
    if session.attended.contains(me) { relations.insert(.attended) }
    if session.supervisor == me {
      if session.kind == .group { relations.insert(.facilitator) }
      if try snapshot.stillHolds(session, me, on: today) {
        relations.formUnion([.holder, .supervisor])
      }
    }
    // Supervising one who came to a group does not open the group's record.
    if session.kind != .group, !supervisees.isDisjoint(with: standing.supervises) {
      relations.insert(.supervisor)
    }
    if session.kind != .group, !supervisees.isDisjoint(with: standing.coversFor) {
      relations.insert(.covering)
    }
    let children = Set(session.discussions.map(\.child))
    allocated = standing.allocated.intersection(children)
    if !allocated.isEmpty { relations.insert(.allocated) }
    openedChildren = opened.children.intersection(children)
    if !openedChildren.isEmpty { relations.insert(.brokenGlassForChild) }
    if session.kind != .group, !supervisees.isDisjoint(with: opened.workers) {
      relations.insert(.brokenGlass)
    }
    self.relations = relations
  }

  /// What may be opened: everything about the cases, or only the young people allocated to the caller.
  func parts(_ permission: Permission) -> SessionParts {
    let parts = permission.parts(relations)
    let cases: SessionParts.Cases
    let some: Set<AccessRelation> = [.allocated, .brokenGlassForChild]
    if permission.parts(relations.subtracting(some)).contains(.case) {
      cases = .all
    } else if parts.contains(.case) {
      cases = .about(allocated.union(openedChildren))
    } else {
      cases = .none
    }
    return SessionParts(
      record: parts.contains(.record), cases: cases, personalPart: parts.contains(.personal))
  }
}

extension SessionParts {
  var isNothing: Bool { self == SessionParts(record: false, cases: .none, personalPart: false) }

  var wire: [Wire.AccessPart] {
    (record ? [.record] : []) + (cases == .none ? [] : [.case]) + (personalPart ? [.personal] : [])
  }
}

extension Snapshot {
  /// Whoever held a session keeps what they wrote until their supervision of everybody in it has ended (DOMAIN §7).
  /// Where there never was a tie, as after a talk in between, nothing has ended.
  fileprivate func stillHolds(
    _ session: SessionRecord, _ supervisor: Person.ID, on today: Day
  ) throws -> Bool {
    guard !session.supervisees.isEmpty else { return true }
    return try session.supervisees.contains { supervisee in
      let ties = try relationships(about: supervisee).map(\.value)
        .filter { $0.holder == supervisor && ($0.until.map { $0 >= session.day } ?? true) }
      return ties.isEmpty || ties.contains { $0.holds(on: today) }
    }
  }
}
