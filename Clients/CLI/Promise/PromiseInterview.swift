import WorkbookProtocol

/// The guided questions about a promise. The draft holds the parameters of `promises.add`.
struct PromiseInterview: Sendable {
  enum Part: String, CaseIterable {
    case unit, text, owner, due

    var place: String { "/\(rawValue)" }

    var title: String {
      switch self {
      case .unit: "To whom"
      case .text: "What we will do"
      case .owner: "Who"
      case .due: "By when"
      }
    }
  }

  let interview: Interview
  let units: Units

  func ask(_ part: Part, _ draft: inout Draft) async throws {
    switch part {
    case .unit:
      interview.ask("To which unit do you promise it? The beginning of its name is enough.")
      draft[part.place] = .string(try interview.unit(units))
    case .text:
      interview.ask(
        "What will you do?", hint: "Something about the conditions of work that people will notice."
      )
      let limit = interview.contract.param("text", of: PromisesAdd.name)?.maximumLength
      draft[part.place] = try interview.text(optional: false, limit: limit).map(JSONValue.string)
    case .owner:
      interview.ask("Who sees to it? Part of the name is enough.")
      draft[part.place] = try await interview.person(optional: false).map(JSONValue.string)
    case .due:
      interview.ask("By when?", hint: "Such as in 6 weeks, or 30 November.")
      draft[part.place] = try interview.day(optional: false, leaning: .future)
        .map(JSONValue.string)
    }
  }

  func summary(_ draft: Draft) -> [String] {
    let clock = interview.desk.clock
    func text(_ place: String) -> String { draft.string(place) ?? "" }
    let period = Wire.ReportingPeriod(from: text("/quarter/from"), until: text("/quarter/until"))
    let owner = text("/owner")
    return [
      Layout.labelled(Part.unit.title, units.name(text("/unit"))),
      Layout.labelled("After the report about", CalendarQuarter.words(period, clock)),
      Layout.labelled(Part.text.title, text("/text")),
      Layout.labelled(Part.owner.title, interview.names.all[owner] ?? owner),
      Layout.labelled(Part.due.title, clock.words(day: text("/due"))),
    ]
  }
}
