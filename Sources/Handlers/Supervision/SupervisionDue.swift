import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func supervisionDue(
    _ params: SupervisionDue.Params, _ call: Call<Visit>
  ) async throws -> SupervisionDue.Result {
    let asked = try params.person.reading(Person.ID.init(wire:))
    return try await read(SupervisionDue.self, call) { reading in
      let people = try reading.peopleDue(asked)
      let names = try Names(people.map(\.id), in: reading.snapshot)
      let items = try people.map { person in
        if person.id != reading.standing.person {
          let relations = reading.standing.relations(to: person.id, of: nil, unitsLed: [])
          reading.notes.read(.person(person.id), as: reading.permission.capacity(relations))
        }
        return try reading.due(person, content, names[person.id])
      }
      return .init(
        on: reading.today.description,
        items: items.sorted {
          ($0.dueOn ?? "9", $0.person.name) < ($1.dueOn ?? "9", $1.person.name)
        }
      )
    }
  }
}

extension Reading {
  /// The one asked about, or oneself if supervised and everybody one supervises or covers for.
  fileprivate func peopleDue(_ asked: Person.ID?) throws -> [Person] {
    if let asked {
      guard let person = try snapshot.person(asked)?.value else { throw Fault.notFound("person") }
      _ = try require(
        standing.relations(to: asked, of: person.team, unitsLed: []), "person")
      return [person]
    }
    let me = standing.person
    let isSupervised = try snapshot.relationships(about: me).contains {
      $0.value.kind == .supervising && $0.value.holds(on: today)
    }
    let all = standing.supervises.union(standing.coversFor).union(isSupervised ? [me] : [])
    return try all.sorted().compactMap { try snapshot.person($0)?.value }
  }

  fileprivate func due(
    _ person: Person, _ content: Content, _ name: Wire.PersonName
  ) throws -> Wire.SupervisionDue {
    let post = Post(person)
    let sessions = try snapshot.supervisionHistory(of: person.id)
    let absences = try snapshot.absences(of: person.id).map {
      LinkRecords.Absence(
        practitioner: 0, from: Int32($0.value.from.ordinal), until: Int32($0.value.until.ordinal))
    }
    if let left = person.left, left < today {
      return .init(person: name, state: .left, because: "has left, on \(left.inWords)")
    }
    let due = NextDue(
      post, sessions: sessions[...], absences: absences[...], policy: content.policy,
      workingDays: content.workingDays, on: today)
    guard let due else {
      return .init(person: name, state: .away, because: "no rule is in force for this post today")
    }
    let timeline = SupervisionTimeline(
      post, sessions: sessions[...], absences: absences[...], policy: content.policy,
      workingDays: content.workingDays, through: today)
    let lastHeld = sessions.last { $0.status.tookPlace && $0.day <= today.ordinal }
    return .init(
      person: name, state: Wire.DueState(timeline.state(on: today), due, on: today),
      dueOn: due.day.description, overdueFrom: due.lastDayInDate.adding(days: 1).description,
      because: due.explanation,
      lastHeldOn: lastHeld.map { Day(ordinal: Int($0.day)).description })
  }
}

extension Wire.DueState {
  fileprivate init(_ state: SupervisionTimeline.State, _ due: NextDue, on today: Day) {
    switch state {
    case .notCounted: self = .away
    case .inDate: self = .inDate
    case .tooShort: self = .inDateTooShort
    case .overdue: self = due.isOverdue(on: today) ? .overdue : .inDate
    }
  }
}
