export {
  fill,
  MAIL_JOB,
  type MailAttachment,
  type MailWords,
  type NewMail,
  queueMail,
} from './queue.ts';
