package gongwen.layout;

import java.util.Arrays;
import java.util.List;

/** What it costs to break a title before each of its characters. */
final class BreakPenalties {
  /** Between two words. */
  static final double WORD = 8;

  /** Between two characters of which nothing is known: they may be one word. */
  private static final double UNKNOWN = 24;

  /** Inside a word that is known. */
  private static final double IN_WORD = 90;

  /** Before a particle that belongs to what is before it. */
  private static final double PARTICLE = 70;

  /** Before a mark that must not begin a line, or after one that must not end it. */
  private static final double MARK = 5000;

  /** Inside a name, a 《》, a period, a number. */
  private static final double IN_ATOM = 1000;

  private static final String NOT_FIRST = "，。、；：？！）》〉”’〕】…—～·％%,.;:?!)]";
  private static final String NOT_LAST = "（《〈“‘〔【([";
  private static final String CLINGS = "的和与及等或了者暨";
  private static final String LEADS = "和与及或暨、";

  private static final List<String> KINDS =
      List.of(
          "决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要",
          "方案", "计划", "总结", "汇报", "要点", "清单", "台账", "办法", "规定", "细则", "制度");

  /** After these a line may end well. */
  private static final List<String> OPENERS =
      List.of(
          "关于进一步加强", "关于进一步做好", "关于认真做好", "关于切实做好", "关于深入开展", "关于进一步", "关于印发", "关于转发", "关于批转",
          "关于做好", "关于开展", "关于加强", "关于成立", "关于调整", "关于召开", "关于报送", "关于落实", "关于");

  /** Words of the trade that titles are made of. The longest that fits counts. */
  private static final List<String> WORDS =
      List.of(
          ("意识形态 责任制 责任 工作 落实 情况 分析 研判 管控 履职 自查 自评 报告 通知 方案 实施 开展 专题 专项 整改 问题 台账 清单 活动 学习 教育 宣传 "
                  + "思想 政治 理论 党建 党委 党组 党支部 支部 总支部 委员会 领导小组 领导 小组 办公室 中共 学校 小学 中学 中心 大学 学院 教育局 宣传部 "
                  + "组织部 人民政府 政府 机关 单位 部门 干部 教师 学生 群众 党员 基层 网络 舆情 安全 稳定 风险 隐患 防范 化解 阵地 建设 管理 监督 检查 "
                  + "督查 考核 评价 评估 验收 培训 会议 精神 贯彻 传达 部署 安排 计划 总结 要点 汇报 意见 规定 办法 制度 机制 体系 措施 任务 目标 年度 "
                  + "季度 上半年 下半年 第一 第二 第三 第四 综合 全面 深入 进一步 加强 推进 推动 做好 完善 健全 提升 提高 强化 深化 巩固 拓展 印发 转发 "
                  + "调整 成立 召开 报送 征求 全县 全市 全省 全国 全区 全镇 全校 全系统 系统 乡镇 街道 社区 农村 城市 经济 社会 文化 文明 创建 志愿 服务 "
                  + "生态 环境 保护 治理 乡村 振兴 发展 改革 创新 高质量 新时代 中国特色 社会主义 习近平 主题 集中 警示 廉政 作风 纪律 法治 依法 行政 "
                  + "信访 矛盾 纠纷 排查 应急 预案 应对 突发 事件 信息 公开 保密 档案 统计 数据 项目 资金 预算 财务 审计 人才 队伍 人员 名单 组成 "
                  + "职责 分工 细则 考评 表彰 先进 集体 个人 优秀 典型 经验 材料 简报 讲话 主持词 请示 批复 决定 通报 公告 通告 纪要 函 全体 有关 相关 重点 "
                  + "重大 重要 事项 规定动作 完成 汇总 统筹 协调 联席 示范 试点 启动 仪式 暑期 寒假 假期 值班 值守 防汛 抗旱 消防 食品 药品 卫生 健康 "
                  + "疫情 防控 医疗 保障 就业 民生 养老 住房 交通 道路 水利 农业 林业 工业 商务 旅游 招商 引资 营商 数字 智慧 平台 公众号 新媒体 媒体 "
                  + "出版物 校园 课堂 思政 德育 师德 师风 家长 未成年人 青少年 共青团 工会 妇联 统战 民族 宗教 国家安全 国家 国防 双拥 退役 军人")
              .split(" "));

  private BreakPenalties() {}

  /** For each place in the text the penalty of a break before it; the ends cost nothing. */
  static double[] of(String text, List<String> names) {
    double[] penalties = new double[text.length() + 1];
    Arrays.fill(penalties, UNKNOWN);
    boolean[] known = new boolean[text.length() + 1];
    words(text, penalties, known);
    openers(text, penalties);
    particles(text, penalties);
    atoms(text, names, penalties);
    marks(text, penalties);
    penalties[0] = 0;
    penalties[text.length()] = 0;
    return penalties;
  }

  private static void words(String text, double[] penalties, boolean[] known) {
    int i = 0;
    while (i < text.length()) {
      int end = i;
      for (String word : WORDS) {
        if (text.startsWith(word, i)) {
          end = Math.max(end, i + word.length());
        }
      }
      if (end > i) {
        Arrays.fill(penalties, i + 1, end, IN_WORD);
        known[i] = true;
        Arrays.fill(known, i, end, true);
        // A border with a known word on one side is one; with known words on both it is sure.
        penalties[i] = Math.min(penalties[i], i > 0 && known[i - 1] ? WORD : 1.5 * WORD);
        penalties[end] = 1.5 * WORD;
        i = end;
      } else {
        i++;
      }
    }
  }

  private static void openers(String text, double[] penalties) {
    for (int i = text.indexOf("关于"); i >= 0; i = text.indexOf("关于", i + 2)) {
      penalties[i] = 1;
      for (String opener : OPENERS) {
        if (text.startsWith(opener, i)) {
          Arrays.fill(penalties, i + 1, i + opener.length(), IN_WORD);
          penalties[i + opener.length()] = 3;
          break;
        }
      }
    }
  }

  private static void particles(String text, double[] penalties) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (CLINGS.indexOf(c) >= 0 && penalties[i] < IN_WORD) {
        penalties[i] = c == '的' && isKind(text, i + 1) ? 10 : PARTICLE;
      } else if (before == '的' && penalties[i] < IN_WORD) {
        penalties[i] = isKind(text, i) ? PARTICLE : 4;
      } else if (LEADS.indexOf(before) >= 0 && penalties[i] < IN_WORD) {
        penalties[i] = 6;
      } else if (Character.isWhitespace(c) || Character.isWhitespace(before)) {
        penalties[i] = 2;
      }
    }
  }

  /** Whether the rest of the text is the kind of the document. */
  private static boolean isKind(String text, int from) {
    for (String kind : KINDS) {
      if (text.startsWith(kind, from)) {
        String rest = text.substring(from + kind.length());
        return rest.isEmpty() || rest.startsWith("（");
      }
    }
    return false;
  }

  private static void atoms(String text, List<String> names, double[] penalties) {
    int at = 0;
    for (String atom : Atoms.of(text, names)) {
      int end = at + atom.length();
      for (int i = at + 1; i < end; i++) {
        penalties[i] = Math.max(penalties[i], 0) + IN_ATOM;
      }
      if (atom.length() > 1) {
        penalties[at] = Math.min(penalties[at], WORD);
        penalties[end] = Math.min(penalties[end], WORD + particle(text, end));
      }
      at = end;
    }
  }

  private static double particle(String text, int at) {
    return at < text.length() && CLINGS.indexOf(text.charAt(at)) >= 0
        ? isKind(text, at + 1) ? 2 : PARTICLE
        : 0;
  }

  private static void marks(String text, double[] penalties) {
    for (int i = 1; i < text.length(); i++) {
      if (NOT_FIRST.indexOf(text.charAt(i)) >= 0
          || NOT_LAST.indexOf(text.charAt(i - 1)) >= 0
          || Character.isLowSurrogate(text.charAt(i))) {
        penalties[i] += MARK;
      }
    }
  }
}
