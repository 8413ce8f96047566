import Workbook
import WorkbookProtocol

extension CaseDiscussion.Them {
  init(_ wire: Wire.CaseThem) throws(WireMismatch) {
    self.init()
    words = Words(wire.words)
    notSeenSince = try wire.notSeenSince.reading(Day.init(wire:))
    trustedPerson = Words(wire.trustedPerson)
    trustedForMonths = wire.trustedForMonths
    mainWorkersInTwelveMonths = wire.mainWorkersInTwelveMonths
    hadToTellAgain = wire.hadToTellAgain
    silence = (wire.silence ?? []).map(ListItemID.init)
    questionsAnswerable = (wire.questionsAnswerable ?? []).map(ListItemID.init)
    helpUsed = (wire.helpUsed ?? []).map(ListItemID.init)
    theirPart = Words(wire.theirPart)
  }
}

extension Wire.CaseThem {
  init(_ them: CaseDiscussion.Them) {
    self.init(
      words: them.words?.text, notSeenSince: them.notSeenSince?.description,
      trustedPerson: them.trustedPerson?.text, trustedForMonths: them.trustedForMonths,
      mainWorkersInTwelveMonths: them.mainWorkersInTwelveMonths,
      hadToTellAgain: them.hadToTellAgain, silence: them.silence.map(\.text).ifAny,
      questionsAnswerable: them.questionsAnswerable.map(\.text).ifAny,
      helpUsed: them.helpUsed.map(\.text).ifAny, theirPart: them.theirPart?.text)
  }
}

extension CaseDiscussion.Harm {
  init(_ wire: Wire.CaseHarm) throws(WireMismatch) {
    self.init()
    whoIsCausingIt = Words(wire.whoIsCausingIt)
    whatWillStopThem = Words(wire.whatWillStopThem)
    actingNow = Words(wire.actingNow)
    patterns = try wire.patterns.readingEach { seen throws(WireMismatch) in
      Sighting(
        item: ListItemID(seen.item), state: try same(seen.state),
        date: try seen.date.reading(Day.init(wire:)), whoLooked: Words(seen.whoLooked))
    }
    bothHarmedAndHarming = try wire.bothHarmedAndHarming.reading(same)
    othersWhoMayBeHarmed = Words(wire.othersWhoMayBeHarmed)
    signs = try wire.signs.readingEach { sign throws(WireMismatch) in
      Sign(
        sign: ListItemID(sign.sign), state: try same(sign.state), saidBy: Words(sign.saidBy),
        evidence: Words(sign.evidence))
    }
  }
}

extension Wire.CaseHarm {
  init(_ harm: CaseDiscussion.Harm) throws(WireMismatch) {
    self.init(
      whoIsCausingIt: harm.whoIsCausingIt?.text, whatWillStopThem: harm.whatWillStopThem?.text,
      actingNow: harm.actingNow?.text,
      patterns: try harm.patterns.readingEach { seen throws(WireMismatch) in
        .init(
          item: seen.item.text, state: try same(seen.state), date: seen.date?.description,
          whoLooked: seen.whoLooked?.text)
      }.ifAny,
      bothHarmedAndHarming: try harm.bothHarmedAndHarming.reading(same),
      othersWhoMayBeHarmed: harm.othersWhoMayBeHarmed?.text,
      signs: try harm.signs.readingEach { sign throws(WireMismatch) in
        .init(
          sign: sign.sign.text, state: try same(sign.state), saidBy: sign.saidBy?.text,
          evidence: sign.evidence?.text)
      }.ifAny)
  }
}
