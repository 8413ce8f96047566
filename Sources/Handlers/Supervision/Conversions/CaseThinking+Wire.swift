import Workbook
import WorkbookProtocol

extension CaseDiscussion.CaseThinking {
  init(_ wire: Wire.CaseThinking) throws(WireMismatch) {
    self.init()
    questions = (wire.questions ?? []).map(PromptUse.init)
    hypotheses = (wire.hypotheses ?? []).compactMap { Words($0) }
    alternative = Words(wire.alternative)
    whatWouldChangeOurMind = Words(wire.whatWouldChangeOurMind)
    evidence = (wire.evidence ?? []).compactMap { Words($0) }
    ambiguous = (wire.ambiguous ?? []).compactMap { Words($0) }
    assumption = (wire.assumption ?? []).compactMap { Words($0) }
    missing = (wire.missing ?? []).compactMap { Words($0) }
    myOwnPart = Words(wire.myOwnPart)
    strengths = Words(wire.strengths)
    emphasis = try wire.emphasis.reading(same)
    emphasisBecause = Words(wire.emphasisBecause)
    drawnWithThem = Words(wire.drawnWithThem)
  }
}

extension Wire.CaseThinking {
  init(_ thinking: CaseDiscussion.CaseThinking) throws(WireMismatch) {
    self.init(
      questions: thinking.questions.map(Wire.PromptUse.init).ifAny,
      hypotheses: thinking.hypotheses.map(\.text).ifAny, alternative: thinking.alternative?.text,
      whatWouldChangeOurMind: thinking.whatWouldChangeOurMind?.text,
      evidence: thinking.evidence.map(\.text).ifAny,
      ambiguous: thinking.ambiguous.map(\.text).ifAny,
      assumption: thinking.assumption.map(\.text).ifAny,
      missing: thinking.missing.map(\.text).ifAny, myOwnPart: thinking.myOwnPart?.text,
      strengths: thinking.strengths?.text, emphasis: try thinking.emphasis.reading(same),
      emphasisBecause: thinking.emphasisBecause?.text,
      drawnWithThem: thinking.drawnWithThem?.text)
  }
}

extension CaseDiscussion.Others {
  init(_ wire: Wire.CaseOthers) throws(WireMismatch) {
    self.init()
    agencies = try wire.agencies.readingEach { asked throws(WireMismatch) in
      AgencyAsked(
        agency: Words(asked.agency), date: try asked.date.reading(Day.init(wire:)),
        answer: try same(asked.answer))
    }
    barriers = (wire.barriers ?? []).map { barrier in
      SharingBarrier(
        barrier: ListItemID(barrier.barrier), what: Words(barrier.what),
        whoCanFix: Words(barrier.whoCanFix), sentTo: Words(barrier.sentTo),
        whatChanged: Words(barrier.whatChanged))
    }
    localPicture = try wire.localPicture.reading { passed throws(WireMismatch) in
      PassedOn(
        to: Words(passed.to), on: try Day(wire: passed.on), reference: Words(passed.reference))
    }
    helpOfferedToCarers = Words(wire.helpOfferedToCarers)
    carersCanReportMissing = try wire.carersCanReportMissing.reading(same)
    carersListenedTo = try wire.carersListenedTo.reading(same)
  }
}

extension Wire.CaseOthers {
  init(_ others: CaseDiscussion.Others) throws(WireMismatch) {
    self.init(
      agencies: try others.agencies.readingEach { asked throws(WireMismatch) in
        .init(
          agency: asked.agency?.text ?? "", date: asked.date?.description,
          answer: try same(asked.answer))
      }.ifAny,
      barriers: others.barriers.map { barrier in
        .init(
          barrier: barrier.barrier.text, what: barrier.what?.text,
          whoCanFix: barrier.whoCanFix?.text, sentTo: barrier.sentTo?.text,
          whatChanged: barrier.whatChanged?.text)
      }.ifAny,
      localPicture: others.localPicture.map {
        .init(to: $0.to?.text ?? "", on: $0.on.description, reference: $0.reference?.text)
      },
      helpOfferedToCarers: others.helpOfferedToCarers?.text,
      carersCanReportMissing: try others.carersCanReportMissing.reading(same),
      carersListenedTo: try others.carersListenedTo.reading(same))
  }
}
