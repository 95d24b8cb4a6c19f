package gongwen.source;

/** One unit file in both spellings. */
public final class Samples {
  public static final String CHINESE =
      """
      版本: 1
      单位: {名称: 临溪镇中心小学, 简称: 临溪小学, 自称: 我校, 类型: 学校, 上级: 县教育局, 编号: LX-01}
      年度: 2024
      责任制:
        领域: 安全生产
        依据: {名称: 实施办法, 发文机关: 县教育局, 文号: 县教〔2023〕1号, 日期: 2023-03-20, 简称: 办法}
        责任层级:
          - {名称: 第一责任人, 职务: 校长, 姓名: 安远, 职责: [亲自部署, 亲自过问]}
        领导小组:
          组长: {职务: 校长, 姓名: 安远}
          副组长: {职务: 副校长}
          成员: [{姓名: 程望}, {职务: 总务主任}]
        职责分工: [{机构: 总务处, 职责: 抓好检查}]
        规定动作:
          - {编号: check, 名称: 检查, 至少: 1, 每: 月, 月份: [6, 12], 时限: 17:00, 范围: 各自, 佐证: 记录, 要求: 必须}
          - {编号: report, 名称: 报告, 每: 半年, 要求: 应当}
        制度文件: [{名称: 责任书, 份数: 46, 签订人: 全体教职工}]
        阵地: [{名称: 宣传栏, 数量: 十余}]
      活动:
        - {日期: 2024-01-16, 类别: 检查, 名称: 开学检查, 次数: 80余, 单位: 人次, 对应: check, 佐证: [记录]}
        - {日期: {起: 2024-05-06, 止: 2024-05-17}, 类别: 演练, 人数: 不少于300, 状态: 计划}
      问题:
        - {编号: W-01, 类别: 风险, 名称: 线路老化, 发现日期: 2024-03-01, 等级: 高, 整改措施: 更换, 时限: 2024-06-30}
      指标:
        - {编号: rate, 名称: 合格率, 数值: 98.50, 单位: "%", 截至: 2024-06-30, 前值: 97}
        - {编号: all, 名称: 合计, 数值: 2, 构成: [{名称: 甲, 数值: 1}, {名称: 乙, 数值: 1}], 其中: rate}
      下一步: {名称: 更换线路, 对应问题: W-01, 时限: 年底前}
      实施步骤: [{名称: 部署, 起: 2024-01-10, 止: 2024-02-29, 任务: [印发, 签订]}]
      会议:
        - {名称: 部署会, 日期: 2024-01-05, 议程: [{事项: 通报, 发言人: {姓名: 安远}, 分项: [{事项: 检查}]}]}
      附加: {甲: [1, {乙: 丙}]}
      报告:
        - 编号: q2
          模板: 分析研判报告
          时段: 2024年第二季度
          会议: 部署会
          公文要素: {文号: 临小〔2024〕7号, 主送: 县教育局, 成文日期: 2024-06-28, 加盖印章: 是, 版式: 红头}
          正文:
            引言: 文字
      """;

  public static final String ENGLISH =
      """
      version: 1
      unit: {name: 临溪镇中心小学, shortName: 临溪小学, selfName: 我校, kind: 学校, superior: 县教育局, code: LX-01}
      year: 2024
      responsibility:
        field: 安全生产
        basis: {title: 实施办法, issuer: 县教育局, number: 县教〔2023〕1号, date: 2023-03-20, short: 办法}
        tiers:
          - {title: 第一责任人, post: 校长, name: 安远, duties: [亲自部署, 亲自过问]}
        group:
          leader: {post: 校长, name: 安远}
          deputies: {post: 副校长}
          members: [{name: 程望}, {post: 总务主任}]
        divisions: [{body: 总务处, duties: 抓好检查}]
        obligations:
          - {id: check, name: 检查, min: 1, per: month, due: [6, 12], within: 17:00, scope: each, evidence: 记录, severity: must}
          - {id: report, name: 报告, per: halfYear, severity: should}
        documents: [{title: 责任书, copies: 46, signers: 全体教职工}]
        channels: [{name: 宣传栏, count: 十余}]
      activities:
        - {date: 2024-01-16, kind: 检查, title: 开学检查, count: 80余, measure: 人次, serves: check, evidence: [记录]}
        - {date: {from: 2024-05-06, to: 2024-05-17}, kind: 演练, people: 不少于300, status: planned}
      issues:
        - {id: W-01, kind: risk, title: 线路老化, found: 2024-03-01, level: high, measures: 更换, due: 2024-06-30}
      indicators:
        - {id: rate, name: 合格率, value: 98.50, measure: "%", asOf: 2024-06-30, before: 97}
        - {id: all, name: 合计, value: 2, parts: [{name: 甲, value: 1}, {name: 乙, value: 1}], of: rate}
      plans: {title: 更换线路, answers: W-01, due: 年底前}
      stages: [{name: 部署, from: 2024-01-10, to: 2024-02-29, tasks: [印发, 签订]}]
      meetings:
        - {title: 部署会, date: 2024-01-05, agenda: [{action: 通报, speaker: {name: 安远}, items: [{action: 检查}]}]}
      data: {甲: [1, {乙: 丙}]}
      reports:
        - id: q2
          template: 分析研判报告
          period: 2024-Q2
          meeting: 部署会
          document: {number: 临小〔2024〕7号, to: 县教育局, date: 2024-06-28, sealed: yes, style: letterhead}
          sections:
            引言: 文字
      """;

  private Samples() {}
}
