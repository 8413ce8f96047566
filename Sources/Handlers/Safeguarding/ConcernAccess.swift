import Storage
import Workbook
import WorkbookProtocol

extension Concern {
  /// Whom it is about sees nothing of it, nor does their line; whoever raised it sees that it is there.
  func relations(for standing: Standing, _ line: LineOfManagement) -> Set<AccessRelation> {
    let me = standing.person
    guard me != entry.aboutWorker else { return [] }
    var relations: Set<AccessRelation> = []
    if recordedBy == me || entry.noticedBy == me { relations.insert(.reporter) }
    if entry.aboutWorker.map({ line.isUnconcerned(me, about: $0) }) ?? true {
      relations.insert(.unconcerned)
    }
    return relations
  }

  var people: [Person.ID] {
    [recordedBy, entry.aboutWorker, closed?.by].compactMap(\.self)
  }
}
