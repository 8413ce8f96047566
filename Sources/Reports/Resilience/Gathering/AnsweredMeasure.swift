import Workbook

/// What of a check-in becomes a figure about a group.
enum AnsweredMeasure: Hashable, Sendable {
  case pulse(PulseItem)
  /// In this role in a year.
  case staying
  case childrenAllocated
  case points
  case instrument(Instrument.ID)

  static func all(_ instruments: Instruments) -> [AnsweredMeasure] {
    PulseItem.allCases.map(Self.pulse) + [.staying, .childrenAllocated, .points]
      + instruments.all.map { .instrument($0.id) }
  }
}

extension CheckInEntry {
  /// So counted that 5 is better, for the items of the pulse; `nil` where it was not answered.
  func value(of measure: AnsweredMeasure, _ instruments: Instruments) -> Double? {
    switch measure {
    case .pulse(let item): pulse[item].map { Double(item.coded($0).rawValue) }
    case .staying: staying.map { Double($0.rawValue) }
    case .childrenAllocated: childrenAllocated.map(Double.init)
    case .points: points
    case .instrument(let id): self.instruments[id].flatMap { instruments[id]?.score($0) }
    }
  }
}
