import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension ConcernEntry {
  init(_ wire: Wire.ConcernEntry, noticedBy caller: Person.ID) throws {
    self.init(
      noticedAt: try Instant(wire: wire.noticedAt),
      noticedBy: try wire.noticedBy.reading(Person.ID.init(wire:)) ?? caller,
      exactWords: try Words(required: wire.exactWords, at: "/concern/exactWords"),
      immediateDanger: wire.immediateDanger)
    youngPerson = wire.youngPerson.flatMap(YoungPersonReference.init)
    contribution = try wire.contribution.reading(Contribution.ID.init(wire:))
    youngPersonTold = Words(wire.youngPersonTold)
    firstPersonTold = Words(wire.firstPersonTold)
    report = try wire.report.map { try ConcernReport($0, at: "/concern/report") }
    notReportedBecause = Words(wire.notReportedBecause)
    aboutWorker = try wire.aboutWorker.reading(Person.ID.init(wire:))
    designatedOfficerToldAt = try wire.designatedOfficerToldAt.reading(Instant.init(wire:))
  }
}

extension ConcernReport {
  init(_ wire: Wire.ConcernReport, at place: String) throws {
    self.init(
      to: try same(wire.to), at: try Instant(wire: wire.at),
      by: try Words(required: wire.by, at: place + "/by"), reference: Words(wire.reference))
  }
}

extension Wire.ConcernRecord {
  /// - Parameter showsWords: Whether the caller sees all of it or its status alone.
  init(
    _ recorded: Recorded<Concern>, _ names: Names, showsWords: Bool, to caller: Person.ID
  ) throws(WireMismatch) {
    let concern = recorded.value
    self.init(
      id: concern.id.description, revision: recorded.revision,
      status: concern.closed == nil ? .open : .closed,
      immediateDanger: concern.entry.immediateDanger, reported: concern.entry.report != nil,
      raisedBy: names[concern.recordedBy], raisedByMe: concern.recordedBy == caller,
      concern: showsWords ? try Wire.ConcernEntry(concern.entry) : nil,
      aboutWorker: showsWords ? concern.entry.aboutWorker.map { names[$0] } : nil,
      outcome: showsWords ? concern.closed?.outcome.text : nil,
      closedBy: concern.closed.map { names[$0.by] }, closedOn: concern.closed?.on.description)
  }
}

extension Wire.ConcernEntry {
  fileprivate init(_ entry: ConcernEntry) throws(WireMismatch) {
    self.init(
      noticedAt: entry.noticedAt.description, noticedBy: entry.noticedBy.description,
      exactWords: entry.exactWords.text, immediateDanger: entry.immediateDanger,
      youngPerson: entry.youngPerson?.display, contribution: entry.contribution?.description,
      youngPersonTold: entry.youngPersonTold?.text, firstPersonTold: entry.firstPersonTold?.text,
      report: try entry.report.reading { report throws(WireMismatch) in
        .init(
          to: try same(report.to), at: report.at.description, by: report.by.text,
          reference: report.reference?.text)
      },
      notReportedBecause: entry.notReportedBecause?.text,
      aboutWorker: entry.aboutWorker?.description,
      designatedOfficerToldAt: entry.designatedOfficerToldAt?.description)
  }
}
