import Foundation
import JSONRPC
import ReportDocument
import Reports
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func youSaidWeDid(
    _ params: ReportsYouSaidWeDid.Params, _ call: Call<Visit>
  ) async throws -> [UInt8] {
    let quarter = try Quarter(wire: params.period, at: "/period")
    let language: Language = try params.language.reading(same) ?? .english
    if let release = try await voiceRelease(of: quarter, call) {
      let act = Act(ReportsYouSaidWeDid.name, by: try signedIn(call), at: now())
      let bytes = try release.encoded()
      try await faulting {
        try await store.write(act) { transaction in
          try transaction.keepVoiceRelease(
            of: quarter, bytes, transaction.smallestGroup().people)
        }
      }
    }
    return try await read(ReportsYouSaidWeDid.self, call) { reading in
      _ = try reading.require([.authority], "report")
      let report = YouSaidWeDidReport(
        records: try voiceRecords(of: quarter, reading),
        release: try reading.snapshot.voiceRelease(of: quarter).map {
          try VoiceRelease(decoding: $0)
        },
        words: content.youngPeople, lists: content.lists, language: language,
        today: reading.today,
        origin: ReportOrigin(
          dataCut: "words as they are on \(reading.today.inWords)",
          softwareVersion: softwareVersion,
          versions: [.init("Content lists", content.lists.version)]))
      let document = params.voice == .youngPeople ? report.poster : report.document
      return try stamped(document, at: reading.now)
    }
  }

  /// The figures of a quarter that has closed and has none yet.
  private func voiceRelease(
    of quarter: Quarter, _ call: Call<Visit>
  ) async throws -> VoiceRelease? {
    try await read(ReportsYouSaidWeDid.self, call) { reading in
      _ = try reading.require([.authority], "report")
      guard quarter.from <= reading.today else {
        throw Fault.ruleViolated("That quarter has not begun.", at: "/period")
      }
      guard reading.today >= CheckInWindow.release(of: quarter),
        try reading.snapshot.voiceRelease(of: quarter) == nil
      else { return nil }
      return VoiceRelease(
        try voiceRecords(of: quarter, reading), asks: content.lists.items(of: .asks).map(\.id),
        smallestGroup: try reading.snapshot.smallestGroup().people, madeOn: reading.today)
    }
  }

  private func voiceRecords(of quarter: Quarter, _ reading: Reading) throws -> VoiceRecords {
    let records = try reading.snapshot.contributions(
      receivedFrom: quarter.from, until: quarter.until)
    let clocks = try reading.snapshot.participationSettings().value.clocks
    let ours = records.filter { $0.head.aboutWorker == nil && $0.head.withdrawnOn == nil }
    // What gave rise to a concern stays out, whether it was the words, the reply, or somebody raised one from it.
    let worrying = Set(
      try reading.snapshot.concerns().compactMap(\.value.entry.contribution))
    var people: [String: Int] = [:]
    let items = ours.filter {
      $0.head.gate == .clear && $0.head.replyGate != .concern && !worrying.contains($0.head.id)
    }.compactMap { record -> VoiceItem? in
      guard let entry = record.entry, entry.agreement?.kind != .declined else { return nil }
      let known = entry.named?.youngPerson?.normalised ?? record.head.id.description
      let person = people[known] ?? people.count
      people[known] = person
      return VoiceItem(
        person: person, record, entry, due: record.head.due(clocks, content.workingDays))
    }
    return VoiceRecords(
      period: quarter, items: items,
      activities: try reading.snapshot.activities().map(\.value).filter { activity in
        activity.entry.starts <= quarter.until
          && activity.entry.ends.map { $0 >= quarter.from } ?? true
      },
      unread: ours.filter { $0.head.gate == .pending }.count,
      takenBack: records.filter { $0.head.withdrawnOn != nil }.count,
      aboutWorkers: records.filter { $0.head.aboutWorker != nil }.count)
  }
}

extension VoiceItem {
  fileprivate init(
    person: Int, _ record: ContributionRecord, _ entry: ContributionEntry, due: Day?
  ) {
    let told = record.told
    self.init(
      person: person, isNamed: record.head.isNamed, receivedOn: record.head.receivedOn,
      speakingAs: entry.speakingAs, ageBand: entry.ageBand, asks: entry.asks, quote: entry.quote,
      path: record.head.path, ask: record.ask, outcome: told?.outcome, toldOn: told?.on,
      how: told?.how, due: due)
  }
}
