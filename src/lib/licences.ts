import type { Procedure } from '#schemas/procedures.ts';

type Step = Pick<Procedure, 'kind' | 'limit' | 'licence'>;

/** Kinds of steps that an office of the government handles for an applicant. */
const SERVICES: readonly Procedure['kind'][] = ['registration', 'report', 'filing'];

/** Whether the general rules of the Administrative Licensing Law hold: an approval that the investor applies for, or a step whose limit is inferred from that law. */
export const isLicence = ({ kind, limit, licence }: Step): boolean => licence !== false && (kind === 'approval' || limit?.inferred === true);

/** Whether the rules for government services (政务服务事项) hold: licences, and what else an office handles for an applicant. */
export const isService = (step: Step): boolean => isLicence(step) || SERVICES.includes(step.kind);
