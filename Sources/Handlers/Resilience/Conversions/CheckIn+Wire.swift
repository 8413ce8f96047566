import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension CheckInEntry {
  /// - Throws: −32602 for an instrument or an item that is named twice.
  init(_ wire: Wire.CheckInEntry) throws {
    self.init()
    for item in PulseItem.allCases {
      pulse[item] = wire.pulse?.answer(to: item).flatMap(Answer.init(rawValue:))
    }
    staying = wire.staying.flatMap(Answer.init(rawValue:))
    childrenAllocated = wire.childrenAllocated
    points = wire.points
    conditions = (wire.conditions ?? []).map(ListItemID.init)
    note = Words(wire.note)
    for (position, given) in (wire.instruments ?? []).enumerated() {
      let place = "/checkIn/instruments/\(position)"
      let id = Instrument.ID(given.instrument)
      guard instruments[id] == nil else {
        throw Fault.invalidParam(place + "/instrument", "This instrument is named twice.")
      }
      var answers: [Int: Int] = [:]
      for (index, answer) in given.answers.enumerated() {
        guard answers.updateValue(answer.answer, forKey: answer.item) == nil else {
          throw Fault.invalidParam(
            place + "/answers/\(index)/item", "This item is answered twice.")
        }
      }
      instruments[id] = answers
    }
  }
}

extension Wire.CheckInEntry {
  init(_ entry: CheckInEntry) {
    self.init(
      pulse: Wire.PulseAnswers(entry.pulse), staying: entry.staying?.rawValue,
      childrenAllocated: entry.childrenAllocated, points: entry.points,
      conditions: entry.conditions.map(\.text).ifAny,
      instruments: entry.instruments.sorted { $0.key.text < $1.key.text }.map { id, answers in
        .init(
          instrument: id.text,
          answers: answers.sorted { $0.key < $1.key }.map { .init(item: $0, answer: $1) })
      }.ifAny,
      note: entry.note?.text)
  }
}

extension Wire.PulseAnswers {
  fileprivate init?(_ pulse: [PulseItem: Answer]) {
    guard !pulse.isEmpty else { return nil }
    func given(_ item: PulseItem) -> Int? { pulse[item]?.rawValue }
    self.init(
      p1: given(.p1), p2: given(.p2), p3: given(.p3), p4: given(.p4), p5: given(.p5),
      p6: given(.p6), p7: given(.p7), p8: given(.p8))
  }

  fileprivate func answer(to item: PulseItem) -> Int? {
    switch item {
    case .p1: p1
    case .p2: p2
    case .p3: p3
    case .p4: p4
    case .p5: p5
    case .p6: p6
    case .p7: p7
    case .p8: p8
    }
  }
}

extension Wire.CheckInRecord {
  /// What the author sees of it; `wishes` are those made with it.
  init(
    mine recorded: RecordedCheckIn, wishes: [ContactWish], _ names: Names,
    _ instruments: Instruments
  ) throws(WireMismatch) {
    self.init(recorded, entry: recorded.checkIn.entry, instruments)
    sharedWith = recorded.sharedWith.map { names[$0] }.ifAny
    contact = try wishes.readingEach { wish throws(WireMismatch) in
      Wire.ContactState(
        id: wish.id.description, who: try same(wish.kind), with: names[wish.asked],
        askedOn: wish.askedOn.description, contactedOn: wish.contactedOn?.description)
    }.ifAny
  }

  /// What those with whom it is shared see of it.
  init(shared recorded: RecordedCheckIn, _ instruments: Instruments) {
    self.init(recorded, entry: recorded.checkIn.entry.shared, instruments)
    // How often its author touched it, the note included, is nobody else's business.
    revision = 1
  }

  private init(
    _ recorded: RecordedCheckIn, entry: CheckInEntry, _ instruments: Instruments
  ) {
    self.init(
      id: recorded.checkIn.id.description, revision: recorded.revision,
      month: recorded.checkIn.month.description, checkIn: Wire.CheckInEntry(entry),
      scores: entry.instruments.sorted { $0.key.text < $1.key.text }.map { id, answers in
        let instrument = instruments[id]
        let score = instrument?.score(answers)
        return .init(
          instrument: id.text, answered: answers.count, score: score,
          band: score.flatMap { instrument?.band(of: $0)?.title })
      })
  }
}
