import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listAssessments(
    _ params: AssessmentsList.Params, _ call: Call<Visit>
  ) async throws -> AssessmentsList.Result {
    let wanted = try WantedAssessments(params, vault: store.vault)
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      AssessmentsList.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    return try await read(AssessmentsList.self, call) { reading in
      let found = try reading.assessments(wanted, paging)
      let page = Array(found.prefix(paging.limit))
      let opened = try reading.openGlass
      for recorded in page where recorded.value.practitioner != reading.standing.person {
        let relations = reading.standing.relations(
          to: recorded.value, opened: opened, store.vault)
        reading.notes.read(
          .person(recorded.value.practitioner), as: reading.permission.capacity(relations))
      }
      let names = try Names(page.map(\.value.practitioner), in: reading.snapshot)
      return .init(
        items: try page.map { recorded in
          try Wire.AssessmentSummary(
            recorded, audits: try reading.visibleAudits(of: recorded.value), names,
            content.workingDays)
        },
        nextCursor: found.count > page.count
          ? try page.last.map { try paging.cursor(after: [$0.value.id.description]) } : nil)
    }
  }
}

/// What a list of assessments is asked for.
private struct WantedAssessments: Sendable {
  let reference: AssessmentReference?
  let filter: AssessmentFilter

  init(_ params: AssessmentsList.Params, vault: Vault) throws {
    reference = params.reference.flatMap { AssessmentReference($0) }
    var filter = AssessmentFilter()
    filter.unit = try params.team.reading(Team.ID.init(wire:))
    filter.practitioner = try params.practitioner.reading(Person.ID.init(wire:))
    filter.youngPerson = params.youngPerson.flatMap { YoungPersonReference($0) }
      .map { vault.tag(of: $0) }
    filter.completedFrom = try params.completedFrom.reading(Day.init(wire:))
    filter.completedUntil = try params.completedUntil.reading(Day.init(wire:))
    filter.audited = params.audited
    self.filter = filter
  }
}

extension Reading {
  /// One more than the page holds, if there are so many.
  fileprivate func assessments(
    _ wanted: WantedAssessments, _ paging: Paging
  ) throws -> [Recorded<Assessment>] {
    let opened = try openGlass
    if let reference = wanted.reference {
      guard let found = try snapshot.assessment(reference),
        !permission.parts(
          standing.relations(to: found.value, opened: opened, snapshot.vault)
        ).isEmpty
      else { return [] }
      return [found]
    }
    var after = try paging.after?.first.flatMap { Assessment.ID($0) }
      .map { try snapshot.assessment($0)?.value ?? { throw Fault.cursor }() }
    let seesAll = !permission.parts([.authority]).isEmpty
    let scopes: Set<AssessmentScope> =
      seesAll
      ? [.everybody]
      : Set(
        standing.supervises.union([standing.person]).union(opened.workers).map {
          .practitioner($0)
        }
      ).union(opened.children.map { .child($0) })
    var filter = wanted.filter
    // An audit that the caller may not read yet must not show in which list its assessment stands.
    if !seesAll { filter.audited = nil }
    let size = max(50, paging.limit + 1)
    var found: [Recorded<Assessment>] = []
    while found.count <= paging.limit {
      let next = try snapshot.assessments(in: scopes, filter, after: after, limit: size)
      found += try next.filter { try seesAll || isListed($0.value, audited: wanted.filter.audited) }
      guard next.count == size, let last = next.last else { break }
      after = last.value
    }
    return Array(found.prefix(paging.limit + 1))
  }

  private func isListed(_ assessment: Assessment, audited: Bool?) throws -> Bool {
    guard let audited else { return true }
    return try (visibleAudits(of: assessment) > 0) == audited
  }

  fileprivate func visibleAudits(of assessment: Assessment) throws -> Int {
    let relations = standing.relations(
      to: assessment, opened: try openGlass, snapshot.vault)
    return try snapshot.audits(of: assessment.id).count { maySee($0, relations) }
  }
}

extension Wire.AssessmentSummary {
  fileprivate init(
    _ recorded: Recorded<Assessment>, audits: Int, _ names: Names, _ workingDays: WorkingDays
  ) throws(WireMismatch) {
    let assessment = recorded.value
    self.init(
      id: assessment.id.description, revision: recorded.revision,
      reference: assessment.reference.text, youngPerson: assessment.youngPerson.display,
      kind: try same(assessment.kind), practitioner: names[assessment.practitioner],
      team: assessment.team.description, referred: assessment.referred.description,
      completed: assessment.completed?.description,
      workingDays: assessment.workingDaysTaken(workingDays), audits: audits)
  }
}
