import Workbook

struct StoredThem: Codable, Equatable {
  var words: String?
  var notSeenSince: String?
  var trustedPerson: String?
  var trustedForMonths: Int?
  var mainWorkersInTwelveMonths: Int?
  var hadToTellAgain: Bool?
  var silence: [String]?
  var questionsAnswerable: [String]?
  var helpUsed: [String]?
  var theirPart: String?

  init(_ them: CaseDiscussion.Them) {
    words = them.words?.text
    notSeenSince = them.notSeenSince?.description
    trustedPerson = them.trustedPerson?.text
    trustedForMonths = them.trustedForMonths
    mainWorkersInTwelveMonths = them.mainWorkersInTwelveMonths
    hadToTellAgain = them.hadToTellAgain
    silence = them.silence.stored
    questionsAnswerable = them.questionsAnswerable.stored
    helpUsed = them.helpUsed.stored
    theirPart = them.theirPart?.text
  }

  var domain: CaseDiscussion.Them {
    var them = CaseDiscussion.Them()
    them.words = Words(words)
    them.notSeenSince = Day(stored: notSeenSince)
    them.trustedPerson = Words(trustedPerson)
    them.trustedForMonths = trustedForMonths
    them.mainWorkersInTwelveMonths = mainWorkersInTwelveMonths
    them.hadToTellAgain = hadToTellAgain
    them.silence = .init(stored: silence)
    them.questionsAnswerable = .init(stored: questionsAnswerable)
    them.helpUsed = .init(stored: helpUsed)
    them.theirPart = Words(theirPart)
    return them
  }
}

struct StoredHarm: Codable, Equatable {
  var whoIsCausingIt: String?
  var whatWillStopThem: String?
  var actingNow: String?
  var patterns: [StoredSighting]?
  var bothHarmedAndHarming: String?
  var othersWhoMayBeHarmed: String?
  var signs: [StoredSign]?

  init(_ harm: CaseDiscussion.Harm) {
    whoIsCausingIt = harm.whoIsCausingIt?.text
    whatWillStopThem = harm.whatWillStopThem?.text
    actingNow = harm.actingNow?.text
    patterns = harm.patterns.storedUnlessEmpty(StoredSighting.init)
    bothHarmedAndHarming = harm.bothHarmedAndHarming?.rawValue
    othersWhoMayBeHarmed = harm.othersWhoMayBeHarmed?.text
    signs = harm.signs.storedUnlessEmpty(StoredSign.init)
  }

  var domain: CaseDiscussion.Harm {
    var harm = CaseDiscussion.Harm()
    harm.whoIsCausingIt = Words(whoIsCausingIt)
    harm.whatWillStopThem = Words(whatWillStopThem)
    harm.actingNow = Words(actingNow)
    harm.patterns = (patterns ?? []).compactMap(\.domain)
    harm.bothHarmedAndHarming = bothHarmedAndHarming.flatMap(YesNoUnknown.init)
    harm.othersWhoMayBeHarmed = Words(othersWhoMayBeHarmed)
    harm.signs = (signs ?? []).compactMap(\.domain)
    return harm
  }
}

struct StoredSighting: Codable, Equatable {
  var item: String
  var state: String
  var date: String?
  var whoLooked: String?

  init(_ sighting: Sighting) {
    item = sighting.item.text
    state = sighting.state.rawValue
    date = sighting.date?.description
    whoLooked = sighting.whoLooked?.text
  }

  var domain: Sighting? {
    Sighting.State(rawValue: state).map {
      Sighting(
        item: ListItemID(item), state: $0, date: Day(stored: date), whoLooked: Words(whoLooked))
    }
  }
}

struct StoredSign: Codable, Equatable {
  var sign: String
  var state: String
  var saidBy: String?
  var evidence: String?

  init(_ sign: Sign) {
    self.sign = sign.sign.text
    state = sign.state.rawValue
    saidBy = sign.saidBy?.text
    evidence = sign.evidence?.text
  }

  var domain: Sign? {
    Sign.State(rawValue: state).map {
      Sign(
        sign: ListItemID(sign), state: $0, saidBy: Words(saidBy), evidence: Words(evidence))
    }
  }
}
