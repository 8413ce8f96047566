// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Thinking.
  ///
  /// How the session was thought through: functions, the reflective cycle, the four stakeholders,
  /// purposes, topics and prompts. All of it is offered, none of it required.
  public struct SessionThinking: Codable, Sendable, Hashable {
    /// Functions. Which of the four functions of supervision had a place.
    public var functions: [Wire.SupervisionFunction]?
    /// Experience. What happened, and what was seen and heard.
    public var experience: String?
    /// Reflection. What it was like and what it brought up.
    public var reflection: String?
    /// Analysis. What it means and what else it could mean.
    public var analysis: String?
    /// Plan. What will be done because of it.
    public var plan: String?
    /// Young person and family. How it looks from where the young person and their family stand.
    public var youngPersonAndFamily: String?
    /// Worker. How it looks from where the worker stands.
    public var worker: String?
    /// Organisation. How it looks from where the organisation stands.
    public var organisation: String?
    /// Partners. How it looks from where other agencies stand.
    public var partners: String?
    /// Purposes. Which of the five purposes of supervision it served: `PURP-…` in the lists.
    public var purposes: [String]?
    /// Topics. Which topics were talked about: `CSE-…` in the lists.
    public var topics: [String]?
    /// Conditions to watch. `WATCH-1` to `WATCH-4` anywhere; `WATCH-5` to `WATCH-7` only in a
    /// group, or in one's own personal part.
    public var watched: [Wire.WatchedCondition]?
    /// Prompts used. Which prompts of the library were used, with what was said if you like.
    public var prompts: [Wire.PromptUse]?

    public init(
      functions: [Wire.SupervisionFunction]? = nil,
      experience: String? = nil,
      reflection: String? = nil,
      analysis: String? = nil,
      plan: String? = nil,
      youngPersonAndFamily: String? = nil,
      worker: String? = nil,
      organisation: String? = nil,
      partners: String? = nil,
      purposes: [String]? = nil,
      topics: [String]? = nil,
      watched: [Wire.WatchedCondition]? = nil,
      prompts: [Wire.PromptUse]? = nil
    ) {
      self.functions = functions
      self.experience = experience
      self.reflection = reflection
      self.analysis = analysis
      self.plan = plan
      self.youngPersonAndFamily = youngPersonAndFamily
      self.worker = worker
      self.organisation = organisation
      self.partners = partners
      self.purposes = purposes
      self.topics = topics
      self.watched = watched
      self.prompts = prompts
    }
  }
}
