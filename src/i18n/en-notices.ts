import type { zhNotices } from './zh-notices.ts';

/** The English texts of the list of notice sheets as files, and of the materials handbook. */
export const enNotices: typeof zhNotices = {
  listLead: (day) => `Page, PDF and Word file of a sheet are made from one record, checked on ${day}. The PDF is for printing and taking along; the Word file can be filled in and ticked.`,
  chains: 'Whole chains', handbooks: 'Materials handbooks',
  type: { label: 'Kind of sheet', step: 'Single step', chain: 'Whole chain', handbook: 'Materials handbook' },
  chainText: 'All steps, offices, documents and limits of this kind of project.', handbookText: 'All documents to prepare, by stage and step, each with a box to tick in Word.',
  file: { pdf: 'PDF', docx: 'Word file' }, download: (form, title) => `${title}: ${form}`, size: (kb) => `${kb} KB`,
  hash: 'SHA-256', checked: (day) => `checked ${day}`, noPdfReason: 'the system that built this site has no typesetting program; take the Word file or print the page',
  verify: 'Checking a file', verifyText: 'Work out the SHA-256 of a file you downloaded: if it is the one listed here, the file is unchanged. All 64 digits stand below.', allHashes: (n) => `SHA-256 of ${n} files, as sha256sum -c reads it`,
  handbook: { label: 'Materials handbook', title: (kind) => `Materials handbook: ${kind}`, authority: (name) => `to be handed to: ${name}`, nothing: 'documents not published', own: 'Documents of your own', ownLines: ['Document:', 'Document:', 'Document:'], ownNote: 'from whom, copies, day' },
};
