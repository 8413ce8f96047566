import Workbook
import WorkbookProtocol

extension SessionThinking {
  init(_ wire: Wire.SessionThinking) throws(WireMismatch) {
    self.init()
    functions = try wire.functions.readingEach(same)
    experience = Words(wire.experience)
    reflection = Words(wire.reflection)
    analysis = Words(wire.analysis)
    plan = Words(wire.plan)
    youngPersonAndFamily = Words(wire.youngPersonAndFamily)
    worker = Words(wire.worker)
    organisation = Words(wire.organisation)
    partners = Words(wire.partners)
    purposes = (wire.purposes ?? []).map(ListItemID.init)
    topics = (wire.topics ?? []).map(ListItemID.init)
    watched = try wire.watched.readingEach(WatchedCondition.init)
    prompts = (wire.prompts ?? []).map(PromptUse.init)
  }
}

extension Wire.SessionThinking {
  init(_ thinking: SessionThinking) throws(WireMismatch) {
    self.init(
      functions: try thinking.functions.readingEach(same).ifAny,
      experience: thinking.experience?.text, reflection: thinking.reflection?.text,
      analysis: thinking.analysis?.text, plan: thinking.plan?.text,
      youngPersonAndFamily: thinking.youngPersonAndFamily?.text, worker: thinking.worker?.text,
      organisation: thinking.organisation?.text, partners: thinking.partners?.text,
      purposes: thinking.purposes.map(\.text).ifAny, topics: thinking.topics.map(\.text).ifAny,
      watched: thinking.watched.map(Wire.WatchedCondition.init).ifAny,
      prompts: thinking.prompts.map(Wire.PromptUse.init).ifAny)
  }
}

extension WatchedCondition {
  init(_ wire: Wire.WatchedCondition) throws(WireMismatch) {
    self.init(
      condition: ListItemID(wire.condition), whatWillBeDone: Words(wire.whatWillBeDone),
      byWhen: try wire.byWhen.reading(Day.init(wire:)))
  }
}

extension Wire.WatchedCondition {
  init(_ watched: WatchedCondition) {
    self.init(
      condition: watched.condition.text, whatWillBeDone: watched.whatWillBeDone?.text,
      byWhen: watched.byWhen?.description)
  }
}

extension PromptUse {
  init(_ wire: Wire.PromptUse) {
    self.init(prompt: ListItemID(wire.prompt), response: Words(wire.response))
  }
}

extension Wire.PromptUse {
  init(_ use: PromptUse) {
    self.init(prompt: use.prompt.text, response: use.response?.text)
  }
}
