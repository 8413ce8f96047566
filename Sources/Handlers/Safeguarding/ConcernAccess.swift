import Storage
import Workbook
import WorkbookProtocol

extension Concern {
  /// Whom it is about sees nothing of it, nor does their line; whoever raised it sees that it is there.
  ///
  /// - Parameter workers: Whom it is about, by itself or by the contribution it came from.
  func relations(
    for standing: Standing, _ line: LineOfManagement, about workers: [Person.ID]
  ) -> Set<AccessRelation> {
    let me = standing.person
    guard !workers.contains(me) else { return [] }
    var relations: Set<AccessRelation> = []
    if recordedBy == me || entry.noticedBy == me { relations.insert(.reporter) }
    if workers.allSatisfy({ line.isUnconcerned(me, about: $0) }) { relations.insert(.unconcerned) }
    return relations
  }

  var people: [Person.ID] {
    [recordedBy, entry.aboutWorker, closed?.by].compactMap(\.self)
  }
}

extension Snapshot {
  /// Whom a concern is about: it may have come from a contribution that is, or later turned out to be, about a worker.
  func workers(concernedBy concern: Concern) throws -> [Person.ID] {
    let contribution = try concern.entry.contribution.flatMap { try contributionHead($0) }
    return [concern.entry.aboutWorker, contribution?.aboutWorker].compactMap(\.self)
  }

  func relations(
    to concern: Concern, _ standing: Standing, _ line: LineOfManagement
  ) throws -> Set<AccessRelation> {
    concern.relations(for: standing, line, about: try workers(concernedBy: concern))
  }
}
