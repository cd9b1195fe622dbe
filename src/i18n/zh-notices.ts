/** The Chinese texts of the list of notice sheets as files, and of the materials handbook. */
export const zhNotices = {
  listLead: (day: string) => `每一张都是从同一份记录生成的网页、PDF 和 Word 文件，资料核对到 ${day}。PDF 供打印和带去窗口，Word 文件可以填写和勾选。`,
  chains: '整条流程', handbooks: '资料册',
  type: { label: '种类', step: '单个环节', chain: '整条流程', handbook: '资料册' },
  chainText: '这一类项目要办的全部环节、机关、材料与时限。', handbookText: '按阶段和环节列出要备的全部材料，每项前有方框，可在 Word 里勾选。',
  file: { pdf: 'PDF', docx: 'Word 文件' }, download: (form: string, title: string) => `${title}：${form}`, size: (kb: string) => `${kb} KB`,
  hash: 'SHA-256', checked: (day: string) => `${day} 核对`, noPdfReason: '生成本站的系统上没有排版程序；请用 Word 文件或打印网页',
  verify: '核对文件', verifyText: '下载之后可以自己算一遍 SHA-256，与这里列出的一致，就是本站的原文件。下面列出全部 64 位。', allHashes: (n: number) => `${n} 份文件的 SHA-256（可直接交给 sha256sum -c）`,
  handbook: { label: '资料册', title: (kind: string) => `资料册：${kind}`, authority: (name: string) => `向${name}提交`, nothing: '材料未公布', own: '自己加的材料', ownLines: ['材料名称：', '材料名称：', '材料名称：'], ownNote: '从谁取得、份数、日期' },
};
