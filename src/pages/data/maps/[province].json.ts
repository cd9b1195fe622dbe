import { mapBase } from '#data/maps.ts';
import { liveGround } from '#lib/maps/live-ground.ts';

export const getStaticPaths = () => mapBase.hydro.map(({ id }) => ({ params: { province: id } }));

/** The ground of a province for the live map. */
export const GET = ({ params }: { params: { province: string } }): Response => Response.json(liveGround(params.province, mapBase));
