import JSONRPC
import Workbook
import WorkbookProtocol

extension ContributionEntry {
  init(_ wire: Wire.ContributionEntry) throws {
    self.init(
      speakingAs: try same(wire.speakingAs), route: try same(wire.route),
      place: try same(wire.place), identity: try Self.identity(wire),
      agreement: try wire.agreement.map { try Agreement($0) }, language: try same(wire.language))
    activity = try wire.activity.reading(Activity.ID.init(wire:))
    ageBand = try wire.ageBand.reading(same)
    understanding = wire.understanding.map(Understanding.init)
    for (index, answer) in (wire.asks ?? []).enumerated() {
      let often: HowOften = try same(answer.howOften)
      guard asks.updateValue(often, forKey: ListItemID(answer.ask)) == nil else {
        throw Fault.invalidParam("/contribution/asks/\(index)/ask", "This is answered twice.")
      }
    }
    bestThing = Words(wire.bestThing)
    oneChange = Words(wire.oneChange)
    toldBefore = Words(wire.toldBefore)
    assessment = wire.assessment.flatMap(AssessmentReference.init)
    aboutWorker = try wire.aboutWorker.reading(Person.ID.init(wire:))
    format = Words(wire.format)
    quote = try wire.quote.map { try QuotePermission($0) }
    mayBeComplaint = wire.mayBeComplaint ?? false
  }

  private static func identity(_ wire: Wire.ContributionEntry) throws -> Identity {
    let speaker = NamedSpeaker(
      youngPerson: wire.youngPerson.flatMap(YoungPersonReference.init), name: Words(wire.name),
      contact: Words(wire.contact))
    if wire.noName == true {
      guard speaker == nil, wire.contact == nil else {
        throw Fault.invalidParam(
          "/contribution/noName",
          "Give a name or none: with no name there is nothing to reach them by.")
      }
      return .noName
    }
    guard let speaker else {
      throw Fault.invalidParam(
        "/contribution/youngPerson", "Say who it was, or that no name was given.")
    }
    return .named(speaker)
  }
}

extension Agreement {
  fileprivate init(_ wire: Wire.Agreement) throws {
    self.init(
      kind: try same(wire.kind), reason: Words(wire.reason),
      approver: try wire.approver.reading(Person.ID.init(wire:)))
  }
}

extension Understanding {
  fileprivate init(_ wire: Wire.Understanding) {
    self.init(
      whatAndWhy: wire.whatAndWhy, whoWillSee: wire.whoWillSee,
      limitsOfConfidentiality: wire.limitsOfConfidentiality,
      canSayNoOrStop: wire.canSayNoOrStop, freeFromPressure: wire.freeFromPressure)
  }
}

extension QuotePermission {
  fileprivate init(_ wire: Wire.QuotePermission) throws {
    self.init(
      words: try Words(required: wire.words, at: "/contribution/quote/words"),
      places: Set(try wire.places.readingEach(same)), until: try Day(wire: wire.until),
      askedAgainOn: try wire.askedAgainOn.reading(Day.init(wire:)))
  }
}

extension Wire.ContributionEntry {
  init(_ entry: ContributionEntry) throws(WireMismatch) {
    let named = entry.named
    self.init(
      activity: entry.activity?.description, speakingAs: try same(entry.speakingAs),
      route: try same(entry.route), place: try same(entry.place),
      noName: named == nil ? true : nil, youngPerson: named?.youngPerson?.display,
      name: named?.name?.text, contact: named?.contact?.text,
      ageBand: try entry.ageBand.reading(same),
      agreement: try entry.agreement.reading { agreement throws(WireMismatch) in
        .init(
          kind: try same(agreement.kind), reason: agreement.reason?.text,
          approver: agreement.approver?.description)
      },
      understanding: entry.understanding.map {
        .init(
          whatAndWhy: $0.whatAndWhy, whoWillSee: $0.whoWillSee,
          limitsOfConfidentiality: $0.limitsOfConfidentiality,
          canSayNoOrStop: $0.canSayNoOrStop, freeFromPressure: $0.freeFromPressure)
      },
      asks: try entry.asks.sorted { $0.key < $1.key }.readingEach { ask throws(WireMismatch) in
        .init(ask: ask.key.text, howOften: try same(ask.value))
      }.ifAny,
      bestThing: entry.bestThing?.text, oneChange: entry.oneChange?.text,
      toldBefore: entry.toldBefore?.text, assessment: entry.assessment?.text,
      aboutWorker: entry.aboutWorker?.description, language: try same(entry.language),
      format: entry.format?.text,
      quote: try entry.quote.reading { quote throws(WireMismatch) in
        .init(
          words: quote.words.text,
          places: try QuotePermission.Place.allCases.filter(quote.places.contains)
            .readingEach(same),
          until: quote.until.description, askedAgainOn: quote.askedAgainOn?.description)
      },
      mayBeComplaint: entry.mayBeComplaint.unless(false))
  }
}
