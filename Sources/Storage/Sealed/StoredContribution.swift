import Workbook

/// All that was said, and by whom as far as they told us. Under the contribution's own key.
struct StoredContribution: StoredWords {
  static let strand = Strand.contribution

  var speakingAs: String
  var route: String
  var place: String
  var youngPerson: String?
  var name: String?
  var contact: String?
  var ageBand: String?
  var agreement: StoredAgreement?
  var understanding: [Bool]?
  /// By `ASK-…`.
  var asks: [String: String]?
  var bestThing: String?
  var oneChange: String?
  var toldBefore: String?
  var assessment: String?
  var language: String
  var format: String?
  var quote: StoredQuote?

  struct StoredAgreement: Codable, Equatable {
    var kind: String
    var reason: String?
    var approver: String?
  }

  struct StoredQuote: Codable, Equatable {
    var words: String
    var places: [String]
    var until: String
    var askedAgainOn: String?
  }

  init(_ entry: ContributionEntry) {
    speakingAs = entry.speakingAs.rawValue
    route = entry.route.rawValue
    place = entry.place.rawValue
    youngPerson = entry.named?.youngPerson?.display
    name = entry.named?.name?.text
    contact = entry.named?.contact?.text
    ageBand = entry.ageBand?.rawValue
    agreement = entry.agreement.map {
      StoredAgreement(
        kind: $0.kind.rawValue, reason: $0.reason?.text, approver: $0.approver?.description)
    }
    understanding = entry.understanding.map {
      [
        $0.whatAndWhy, $0.whoWillSee, $0.limitsOfConfidentiality, $0.canSayNoOrStop,
        $0.freeFromPressure,
      ]
    }
    if !entry.asks.isEmpty {
      asks = entry.asks.reduce(into: [:]) { $0[$1.key.text] = $1.value.rawValue }
    }
    bestThing = entry.bestThing?.text
    oneChange = entry.oneChange?.text
    toldBefore = entry.toldBefore?.text
    assessment = entry.assessment?.text
    language = entry.language.rawValue
    format = entry.format?.text
    quote = entry.quote.map {
      StoredQuote(
        words: $0.words.text, places: $0.places.map(\.rawValue).sorted(),
        until: $0.until.description, askedAgainOn: $0.askedAgainOn?.description)
    }
  }

  /// - Parameter row: What stands in clear columns.
  func entry(_ row: ContributionRow) throws -> ContributionEntry {
    guard let speakingAs = Speaker(rawValue: speakingAs),
      let route = ContributionRoute(rawValue: route), let place = CapturePlace(rawValue: place),
      let language = Language(rawValue: language)
    else { throw StoreError.unreadable(.contribution) }
    let speaker = NamedSpeaker(
      youngPerson: youngPerson.flatMap(YoungPersonReference.init), name: Words(name),
      contact: Words(contact))
    var entry = ContributionEntry(
      speakingAs: speakingAs, route: route, place: place,
      identity: speaker.map { .named($0) } ?? .noName, agreement: try agreement?.value,
      language: language)
    entry.activity = row.activity.map { Activity.ID($0) }
    entry.aboutWorker = row.aboutWorker.map { Person.ID($0) }
    entry.mayBeComplaint = row.mayBeComplaint
    entry.ageBand = ageBand.flatMap(AgeBand.init)
    if let answers = understanding, answers.count == 5 {
      entry.understanding = Understanding(
        whatAndWhy: answers[0], whoWillSee: answers[1], limitsOfConfidentiality: answers[2],
        canSayNoOrStop: answers[3], freeFromPressure: answers[4])
    }
    for (ask, often) in asks ?? [:] { entry.asks[ListItemID(ask)] = HowOften(rawValue: often) }
    entry.bestThing = Words(bestThing)
    entry.oneChange = Words(oneChange)
    entry.toldBefore = Words(toldBefore)
    entry.assessment = assessment.flatMap(AssessmentReference.init)
    entry.format = Words(format)
    entry.quote = quote?.value
    return entry
  }
}

extension StoredContribution.StoredAgreement {
  fileprivate var value: Agreement {
    get throws {
      guard let kind = Agreement.Kind(rawValue: kind) else {
        throw StoreError.unreadable(.contribution)
      }
      return Agreement(
        kind: kind, reason: Words(reason), approver: approver.flatMap { Person.ID($0) })
    }
  }
}

extension StoredContribution.StoredQuote {
  fileprivate var value: QuotePermission? {
    guard let words = Words(words), let until = Day(until) else { return nil }
    return QuotePermission(
      words: words, places: Set(places.compactMap(QuotePermission.Place.init)), until: until,
      askedAgainOn: Day(stored: askedAgainOn))
  }
}
