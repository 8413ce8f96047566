import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func listInstruments(
    _ params: InstrumentsList.Params, _ call: Call<Visit>
  ) async throws -> InstrumentsList.Result {
    let paging = try Paging(
      InstrumentsList.self, filter: .init(enabledOnly: params.enabledOnly),
      cursor: params.cursor, limit: params.limit, caller: try signedIn(call), vault: store.vault)
    return try await read(InstrumentsList.self, call) { reading in
      let wordings = try reading.snapshot.enabledInstruments()
      let all = content.instruments.all.sorted { $0.id.text < $1.id.text }
        .filter { params.enabledOnly != true || wordings[$0.id] != nil }
      let page = try paging.page(all) { [$0.id.text] }
      return .init(
        items: try page.items.readingEach { instrument throws(WireMismatch) in
          try Wire.InstrumentRecord(instrument, wording: wordings[instrument.id])
        }, nextCursor: page.next)
    }
  }

  func enableInstrument(
    _ params: InstrumentsEnable.Params, _ call: Call<Visit>
  ) async throws -> InstrumentsEnable.Result {
    guard params.mayUse else {
      throw Fault.invalidParam(
        "/mayUse", "An instrument is asked only where the authority has the right to use it.")
    }
    let written = try await write(
      InstrumentsEnable.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      let instrument = try writing.instrument(params.instrument, content)
      guard params.wording.count == instrument.items,
        params.wording.allSatisfy({ Words($0) != nil })
      else {
        throw Fault.invalidParam(
          "/wording", "\(instrument.title) has \(instrument.items) items: one text for each.")
      }
      try writing.transaction.enable(instrument.id, wording: params.wording)
      return (makeID(writing.now), 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func disableInstrument(
    _ params: InstrumentsDisable.Params, _ call: Call<Visit>
  ) async throws -> InstrumentsDisable.Result {
    let written = try await write(
      InstrumentsDisable.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      let instrument = try writing.instrument(params.instrument, content)
      try writing.transaction.disable(instrument.id)
      return (makeID(writing.now), 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension Writing {
  fileprivate func instrument(_ id: String, _ content: Content) throws -> Instrument {
    _ = try require([.authority], "instrument")
    guard let instrument = content.instruments[Instrument.ID(id)] else {
      throw Fault.notFound("instrument")
    }
    return instrument
  }
}

extension Wire.InstrumentRecord {
  fileprivate init(_ instrument: Instrument, wording: [String]?) throws(WireMismatch) {
    self.init(
      id: instrument.id.text, version: instrument.version, title: instrument.title,
      items: instrument.items, lowest: instrument.answers.lowerBound,
      highest: instrument.answers.upperBound, reversedItems: instrument.reversed.sorted(),
      bands: instrument.bands.map { .init(title: $0.title, from: $0.from, until: $0.until) },
      rhythm: try same(instrument.rhythm), higherIsBetter: instrument.higherIsBetter,
      citation: instrument.citation, licence: instrument.licence, enabled: wording != nil,
      wording: wording)
  }
}
